import ImpactCore

extension Period {
  /// True where the period has some days of a month but not all of it.
  var cutsAMonth: Bool {
    [from, to].contains { end in
      guard let month = end?.month else { return false }
      return clip(month.days) != month.days
    }
  }

  /// Whether the period has a day of the month; what has no date belongs to `Period.all` only.
  func touches(_ month: CivilMonth?) -> Bool {
    month.map { clip($0.days) != nil } ?? (self == .all)
  }
}
