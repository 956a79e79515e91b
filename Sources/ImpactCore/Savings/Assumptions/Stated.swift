/// Numbers that somebody stands by, with the name of the set that they stand in, so that every
/// figure can say whose numbers it rests on.
public struct Stated<Content: Hashable & Sendable>: Hashable, Sendable {
  public let content: Content
  /// The name of the assumption set.
  public let set: String
  /// Where the numbers come from, and who says so.
  public let source: String
  public let statedBy: String

  public init(_ content: Content, set: String, source: String, statedBy: String) {
    self.content = content
    self.set = set
    self.source = source
    self.statedBy = statedBy
  }

  /// One of its numbers, as figures are reckoned from it.
  func input(_ name: String, _ value: Exact, unit: String = "") -> ProofInput {
    ProofInput(
      .assumption, name: "\(set): \(name)", value: value, unit: unit,
      source: statedBy.isEmpty ? source : "\(source); stated by \(statedBy)")
  }

  /// A distance that it states, in the unit in which it does.
  func distance(_ name: String, _ distance: CarDistance) -> AvoidedDistance {
    AvoidedDistance(distance) { amount, unit in input(name, amount, unit: unit.rawValue) }
  }
}

extension AssumptionSet {
  /// A number or some numbers of the set, with its name, source and who states it.
  public func stated<Numbers: Hashable & Sendable>(_ numbers: Numbers) -> Stated<Numbers> {
    Stated(numbers, set: name, source: source, statedBy: statedBy)
  }
}
