import ImpactCore
import QueryWire

/// The level that something is compared with and the level now, of the same months.
struct SavingLevels {
  /// `miles` or `kg`.
  let unit: String
  fileprivate(set) var before: Exact
  fileprivate(set) var now: Exact

  /// Nil where either is not known: what is compared with nothing has no level.
  init?(_ waste: WasteReduction) {
    guard let before = waste.previousYear.value, let now = waste.now.value else { return nil }
    (unit, self.before, self.now) = ("kg", before, now)
  }

  init(claimed before: CarDistance, now: CarDistance) {
    (unit, self.before, self.now) = ("miles", before.inMiles(), now.inMiles())
  }

  var answer: LevelsAnswer {
    let saved = before - now
    return LevelsAnswer(
      unit: unit, before: before, now: now, saved: saved, savedPercent: saved.percent(of: before))
  }
}

extension SavingLevels? {
  /// Adds the levels of another month; without either, nothing changes.
  mutating func add(_ other: SavingLevels?) {
    guard let other else { return }
    guard self != nil else {
      self = other
      return
    }
    self?.before += other.before
    self?.now += other.now
  }
}
