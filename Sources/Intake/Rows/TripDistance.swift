import ImpactCore

/// How far a trip went, as a distance column or the odometer says.
struct TripDistance {
  var amount: FixedDecimal
  /// A unit of length.
  var unit: ActivityUnit

  private var metres: Exact { amount.exact * (unit.factor(to: .metre) ?? .zero) }

  /// Whether this is what the odometer says, give or take one or two in a hundred (`formats.md`
  /// section 2).
  func agrees(with odometer: TripDistance) -> Bool {
    let gap = isLonger(than: odometer) ? metres - odometer.metres : odometer.metres - metres
    let one = TripDistance(amount: FixedDecimal(1), unit: odometer.unit).metres
    return !(gap > one && gap * Exact(50) > odometer.metres)
  }

  func isLonger(than other: TripDistance) -> Bool { metres > other.metres }

  /// Whether one of the two is the other times the kilometres in a mile, within one in a hundred:
  /// hardly by chance where they do not agree.
  func isOffByKilometresInAMile(from other: TripDistance) -> Bool {
    let (short, long) = isLonger(than: other) ? (other.metres, metres) : (metres, other.metres)
    guard let kilometresPerMile = ActivityUnit.mile.factor(to: .kilometre) else { return false }
    let expected = short * kilometresPerMile
    let gap = expected > long ? expected - long : long - expected
    return !(gap * Exact(100) > expected)
  }
}
