/// Which of the two leading numbers of `04/05/2025` is the day.
public enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day first"
  case monthFirst = "month first"
}

/// What the dates of one column prove about their order: a number over 12 is a day.
package struct DateEvidence: Hashable, Sendable {
  private var dayFirst = 0
  private var monthFirst = 0
  private var undecided = 0
  private var withMeridiem = 0
  /// The order of dates that show none.
  private let usual: DateOrder

  package init(usual: DateOrder = .dayFirst) {
    self.usual = usual
  }

  package mutating func add(_ cell: CellText) {
    guard let date = CellDate(cell), let (first, second) = date.leadingNumbers else { return }
    if first > 12 {
      dayFirst += 1
    } else if second > 12 {
      monthFirst += 1
    } else {
      undecided += 1
      withMeridiem += date.hasMeridiem ? 1 : 0
    }
  }

  package mutating func add(_ other: DateEvidence) {
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    undecided += other.undecided
    withMeridiem += other.withMeridiem
  }

  /// Day-first where any value proves it, else month-first where any proves that. With nothing
  /// proven, AM and PM beside slashes are a hint of an American export.
  package var order: DateOrder {
    if dayFirst > 0 { return .dayFirst }
    return monthFirst > 0 || withMeridiem > 0 ? .monthFirst : usual
  }

  /// Whether no value settles the order, although it matters.
  package var isAssumed: Bool { dayFirst == 0 && monthFirst == 0 && undecided > 0 }

  /// Whether some values prove one order and some the other.
  package var isContradictory: Bool { dayFirst > 0 && monthFirst > 0 }

  /// Whether more values cannot change the order any more.
  var isSettled: Bool { dayFirst > 0 }
}
