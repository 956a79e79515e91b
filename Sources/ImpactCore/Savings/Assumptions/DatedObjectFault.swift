/// Why a baseline, an assumption set, a target or a table of values cannot be used.
public struct DatedObjectFault: Error, Hashable {
  /// What it is and its name: `Baseline "2019"`.
  public let object: String
  /// One sentence each, which says what to do.
  public let reasons: [String]

  public init(object: String, reasons: [String]) {
    self.object = object
    self.reasons = reasons
  }
}

extension DatedObjectFault: CustomStringConvertible {
  public var description: String { "\(object): \(reasons.joined(separator: " "))" }
}
