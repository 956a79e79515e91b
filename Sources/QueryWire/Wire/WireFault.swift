/// Why a text from the socket cannot be taken: where in it, and what is wrong.
public struct WireFault: Error, Hashable, Sendable {
  /// The member or parameter at fault, such as `groups[3].key`; empty where the whole is meant.
  public var place: String
  /// A sentence without its place.
  public var reason: String

  public init(_ reason: String, at place: String = "") {
    self.place = place
    self.reason = reason
  }

  /// The same fault, seen from the value that holds the one at fault.
  func inside(_ outer: String) -> WireFault {
    let separator = place.isEmpty || place.hasPrefix("[") ? "" : "."
    return WireFault(reason, at: outer + separator + place)
  }
}

extension WireFault: CustomStringConvertible {
  public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
