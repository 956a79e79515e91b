/// A receipt that was put beside a file.
public struct FiledReceipt: Hashable, Sendable {
  /// Path below the drop directory, as the daemon encodes it.
  public var place: String
  /// Of its bytes: lower-case hexadecimal, 64 digits.
  public var sha256: String

  public init(place: String, sha256: String) {
    self.place = place
    self.sha256 = sha256
  }
}
