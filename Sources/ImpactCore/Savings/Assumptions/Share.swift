/// A part of a whole, 0 to 1, both included.
public struct Share: Hashable, Sendable {
  public let value: Exact

  public static let none = Share(unchecked: .zero)
  public static let whole = Share(unchecked: Exact(1))

  /// Nil below 0 and above 1: 25 % is 0.25.
  public init?(_ value: Exact) {
    guard value >= .zero, value <= Exact(1) else { return nil }
    self.value = value
  }

  private init(unchecked value: Exact) {
    self.value = value
  }

  /// What is left of the whole.
  public var rest: Share { Share(unchecked: Exact(1) - value) }
}

extension Share: CustomStringConvertible {
  public var description: String { value.description }
}
