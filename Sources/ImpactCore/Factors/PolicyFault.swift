/// Why a policy cannot be followed.
public enum PolicyFault: Error, Hashable {
  case notHeld(edition: String, held: [String])
  /// An edition of the customer's own stands in wherever it has a line; it is never pinned.
  case isOverlay(edition: String)
  case twoOfASeries(series: String)
}

extension PolicyFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notHeld(let edition, let held):
      "The edition \(edition) is not held. Held are \(held.joined(separator: ", "))."
    case .isOverlay(let edition):
      "\(edition) holds your own factors: they are used wherever they have a line. Pin another."
    case .twoOfASeries(let series):
      "Two editions of \(series) are named. Name one."
    }
  }
}
