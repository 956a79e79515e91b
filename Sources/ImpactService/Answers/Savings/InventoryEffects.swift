import ImpactCore
import QueryWire

/// Why the greenhouse gas of the books is another than in the same months a year earlier. What
/// newer factors make of the same activity, such as a cleaner grid, is not the organisation's own
/// saving, and stands apart.
///
/// A stream is compared in months of which both years tell: one that is reported for the first time
/// is no rise.
struct InventoryEffects {
  private var months = 0
  private var split: EffectSplit?
  private var unknown = 0

  mutating func add(_ month: SavingsBooks.Month, _ method: SavingsMethod) {
    let (now, then) = (month.books.amounts, month.earlier.amounts)
    let streams = Set(now.keys.map(\.stream)).intersection(then.keys.map(\.stream))
    if streams.isEmpty { return }
    months += 1
    for key in Set(now.keys).union(then.keys) where streams.contains(key.stream) {
      func basis(in month: CivilMonth) -> ImpactBasis {
        method.shelf.impact(of: key, month: month, policy: method.policy).ghg
      }
      let change = BasisChange(
        old: basis(in: WasteReduction.previousYear(of: month.month)),
        new: basis(in: month.month), per: key.unit)
      let part = EffectSplit(before: then[key] ?? .zero, after: now[key] ?? .zero, change)
      if part.whole.value == nil {
        unknown += 1
      } else {
        split = split.map { $0 + part } ?? part
      }
    }
  }

  /// Nil where no stream has two years to compare.
  var answer: EffectsAnswer? {
    guard months > 0 else { return nil }
    return EffectsAnswer(
      months: months, wholeGHGKgCO2e: split?.whole.value,
      activityGHGKgCO2e: split?.activity.value, factorGHGKgCO2e: split?.factor.value,
      activitiesUnknown: unknown)
  }
}

extension MonthBooks {
  /// What was done of each activity that can cause something, in its own unit.
  fileprivate var amounts: [ActivityKey: Exact] {
    postings.reduce(into: [:]) { amounts, posting in
      let key = posting.place.key
      guard [.mileage, .pool, .waste].contains(key.stream),
        let amount = posting.tally.amount.known
      else { return }
      amounts[key, default: .zero] += amount
    }
  }
}
