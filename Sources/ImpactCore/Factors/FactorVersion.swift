/// The correction version of an edition: `v1`, `v1.1`, `v1.03`. A later one replaces an earlier
/// one.
///
/// Kept as its publisher writes it and compared by number, so `v1.03` comes after `v1` and before
/// `v1.10`.
public struct FactorVersion: Hashable, Sendable {
  private let text: String

  private var numbers: [Int] {
    text.dropFirst().split(separator: ".").compactMap { Int($0) }
  }
}

extension FactorVersion: Comparable {
  public static func < (left: FactorVersion, right: FactorVersion) -> Bool {
    let (one, other) = (left.numbers, right.numbers)
    // Two ways to write one number are two versions: the text decides.
    return one == other ? left.text < right.text : one.lexicographicallyPrecedes(other)
  }
}

extension FactorVersion: CustomStringConvertible, LosslessStringConvertible {
  public var description: String { text }

  /// `v` and numbers with full stops between them; only the first has no leading zero.
  public init?(_ text: String) {
    guard text.first == "v" else { return nil }
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        && Int(part) != nil
    }
    guard areNumbers, let first = parts.first, first == "0" || first.first != "0" else {
      return nil
    }
    self.text = text
  }
}
