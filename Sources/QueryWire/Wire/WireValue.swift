/// A value that both ends of the socket write and read in the same way.
///
/// What `json` writes `init(json:)` reads back as an equal value; members it does not know are
/// passed over, so that an older client can read a newer daemon.
public protocol WireValue: Hashable, Sendable {
  var json: JSON { get }
  init(json: JSON) throws(WireFault)
}

extension WireValue {
  /// Reads the value from the bytes of an answer.
  public init(utf8 bytes: [UInt8]) throws(WireFault) {
    self = try Self(json: JSON(utf8: bytes))
  }
}
