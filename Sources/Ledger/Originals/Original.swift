/// The original of a file that was put away, with its receipt beside it. It may be gone by now.
public struct Original: Hashable, Sendable {
  /// Id of the file, such as `f12`.
  public var id: String
  /// The name it was dropped under.
  public var name: String
  /// Where its receipt is: path below the drop directory, as the daemon encodes it.
  public var receipt: String
  /// Of the bytes: lower-case hexadecimal, 64 digits.
  public var sha256: String
  /// In bytes.
  public var size: Int64

  public init(id: String, name: String, receipt: String, sha256: String, size: Int64) {
    self.id = id
    self.name = name
    self.receipt = receipt
    self.sha256 = sha256
    self.size = size
  }
}
