/// A complete file as it came in: whose it is, what it is called and what its bytes are.
public struct Arrival: Hashable, Sendable {
  /// The organisation code: the first-level folder.
  public var org: String
  public var name: String
  /// Lower-case hexadecimal, 64 digits.
  public var sha256: String
  /// In bytes.
  public var size: Int64
  /// The contract or project whose folder it lay in; empty where it lay in none. Kept, because the
  /// file leaves that folder and may be read again.
  public var contract: String

  public init(org: String, name: String, sha256: String, size: Int64, contract: String = "") {
    self.org = org
    self.name = name
    self.sha256 = sha256
    self.size = size
    self.contract = contract
  }
}
