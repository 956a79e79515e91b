/// A file in hand: noted before it is read, so that one that ends the process is known afterwards.
public struct Attempt: Hashable, Sendable {
  public var org: String
  public var name: String
  public var sha256: String
  /// How often it has been begun without an end.
  public var tries: Int
}
