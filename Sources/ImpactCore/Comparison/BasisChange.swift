/// What becomes of one measure of an activity when its factors are chosen in another way.
public struct BasisChange: Hashable, Sendable {
  /// What a reader must know before taking the difference for an improvement.
  public enum Flag: Hashable, Sendable {
    case boundary(old: String, new: String)
    case warmingPotential(old: WarmingPotential, new: WarmingPotential)
    case signFlip, zeroToValue, valueToZero
  }

  /// The part of the difference that the change belongs to; nil where nothing changes.
  public let part: BridgePart?
  public let flags: [Flag]
  /// In the measure's unit per unit of the activity; nil where neither side has a figure.
  public let difference: Exact?
  public let old: Exact?
  public let new: Exact?

  public init(old: ImpactBasis, new: ImpactBasis, per unit: ActivityUnit) {
    let (before, after) = (old.rate(per: unit), new.rate(per: unit))
    self.old = before
    self.new = after
    guard let before, let after else {
      flags = []
      part = before != nil ? .lostCoverage : after != nil ? .newCoverage : nil
      difference = after ?? before.map { .zero - $0 }
      return
    }
    difference = after - before
    flags = BasisChange.flags(old, new, before, after)
    part = BasisChange.part(flags, isSame: before == after)
  }

  private static func part(_ flags: [Flag], isSame: Bool) -> BridgePart? {
    if isSame { return nil }
    let isBoundary = flags.contains { flag in
      if case .warmingPotential = flag { false } else { true }
    }
    if isBoundary { return .boundary }
    return flags.isEmpty ? .factorValue : .warmingPotential
  }

  /// A figure that comes out of 0, goes to 0 or turns its sign counts something else than before.
  private static func flags(
    _ old: ImpactBasis, _ new: ImpactBasis, _ before: Exact, _ after: Exact
  ) -> [Flag] {
    var flags: [Flag] = []
    if before == .zero, after != .zero { flags.append(.zeroToValue) }
    if before != .zero, after == .zero { flags.append(.valueToZero) }
    if before < .zero && after > .zero || before > .zero && after < .zero {
      flags.append(.signFlip)
    }
    guard case .factors(let ours, _) = old, case .factors(let theirs, _) = new else { return flags }
    if ours.stages != theirs.stages {
      flags.append(.boundary(old: ours.boundaryWords, new: theirs.boundaryWords))
    }
    if let first = ours.first?.warmingPotential, let second = theirs.first?.warmingPotential,
      first != second
    {
      flags.append(.warmingPotential(old: first, new: second))
    }
    return flags
  }
}

extension BasisChange.Flag: CustomStringConvertible {
  public var description: String {
    switch self {
    case .boundary(let old, let new): "the boundary goes from \(old) to \(new)"
    case .warmingPotential(let old, let new):
      "the warming potentials go from \(old.rawValue) to \(new.rawValue)"
    case .signFlip: "the sign turns"
    case .zeroToValue: "it was 0 and has a value now"
    case .valueToZero: "it had a value and is 0 now"
    }
  }
}
