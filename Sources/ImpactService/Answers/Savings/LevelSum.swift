import ImpactCore
import QueryWire

/// The levels of several months together.
struct LevelSum {
  private var unit = ""
  private(set) var before: Exact?
  private(set) var now: Exact?

  mutating func add(_ levels: SavingLevels) {
    unit = levels.unit
    before.add(levels.before.figure.value)
    now.add(levels.now.figure.value)
  }

  /// Nil where there is no month with levels.
  var answer: LevelsAnswer? {
    guard let before, let now else { return nil }
    let saved = before - now
    return LevelsAnswer(
      unit: unit, before: before, now: now, saved: saved, savedPercent: saved.percent(of: before))
  }
}
