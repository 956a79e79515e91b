import Crypto
public import ImpactCore

/// The text of a factor book or of the rules of choice, with its digest.
public struct ShelfText: Hashable, Sendable {
  public let text: FactorText
  /// SHA-256 of the bytes: lower-case hexadecimal, 64 digits.
  public let sha256: String

  public init(_ text: FactorText) {
    self.text = text
    sha256 = ShelfText.digest(of: text.bytes)
  }

  static func digest(of bytes: [UInt8]) -> String {
    LinkSeal.text(Array(SHA256.hash(data: bytes)))
  }
}
