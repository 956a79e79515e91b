public import ImpactCore

/// The text of a factor book or of the rules of choice, with its digest.
public struct ShelfText: Hashable, Sendable {
  public var text: FactorText
  /// Of the bytes: lower-case hexadecimal, 64 digits.
  public var sha256: String

  public init(_ text: FactorText, sha256: String) {
    self.text = text
    self.sha256 = sha256
  }
}
