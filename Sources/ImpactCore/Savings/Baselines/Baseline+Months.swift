extension Baseline {
  /// What a month is compared with.
  public enum Counterpart: Hashable, Sendable {
    /// The baseline's same calendar month.
    case month(CivilMonth)
    /// The month lies in the baseline or before it: nothing can have been saved yet, so it takes no
    /// part in a saving.
    case notLater
    /// The baseline holds no such calendar month: the month's saving is absent.
    case none(reason: String)
  }

  /// The month of the baseline that `month` is compared with: the same calendar month, so that a
  /// summer is compared with a summer.
  public func counterpart(of month: CivilMonth) -> Counterpart {
    guard month > last else { return .notLater }
    for index in first.index...last.index where (month.index - index).isMultiple(of: 12) {
      return .month(CivilMonth(index: index))
    }
    return .none(reason: "Baseline \"\(name)\" (\(first) to \(last)) has no month like \(month).")
  }

  /// The saving of a period: the sum of its months, each worked out by `saving` from the baseline's
  /// month and the month itself. Months that are not later than the baseline are left out; absent
  /// where none is left, or where one has nothing to be compared with.
  public func saving(
    over months: [CivilMonth], _ saving: (_ baseline: CivilMonth, _ actual: CivilMonth) -> Saving
  ) -> Saving {
    let parts = months.compactMap { month -> Saving? in
      switch counterpart(of: month) {
      case .month(let baseline): saving(baseline, month)
      case .notLater: nil
      case .none(let reason): Saving(absent: reason)
      }
    }
    return .sum(parts, ifNone: "No month asked for is later than baseline \"\(name)\".")
  }
}
