public import ImpactCore

/// The days that a question is about, as it was asked.
///
/// A named period stays a name on the wire: only the daemon knows today's date in the UK.
public enum AskedPeriod: Hashable, Sendable {
  case days(Period)
  case named(String)

  public static let all = AskedPeriod.days(.all)

  /// Nil for a name that contract section 6 does not list.
  public init?(named name: String) {
    // Whether a name is one does not depend on the day, so any day serves for the check.
    guard Period(name, today: CivilDate(dayNumber: 20_000)) != nil else { return nil }
    self = .named(name)
  }

  /// The days meant, seen from `today`.
  public func period(today: CivilDate) -> Period {
    switch self {
    case .days(let period): period
    case .named(let name): Period(name, today: today) ?? .all
    }
  }
}

extension AskedPeriod {
  static let parameters = ["from", "to", "period"]

  init(_ items: QueryItems) throws(WireFault) {
    let from: CivilDate? = try items.value("from", "a date such as 2024-04-01", CivilDate.init)
    let to: CivilDate? = try items.value("to", "a date such as 2025-03-31", CivilDate.init)
    let named = try items.value(
      "period",
      "a period such as 2024, 2024-05, 2024-Q2, FY2024-25, rolling-12m, rolling-90d, "
        + "this-month, this-fy or all", AskedPeriod.init(named:))
    if let named {
      guard from == nil, to == nil else {
        throw WireFault("Give either a period or from and to, not both.", at: "period")
      }
      self = named
    } else {
      if let from, let to, to < from {
        throw WireFault("The period ends before it begins: give from before to.", at: "to")
      }
      self = .days(Period(from: from, to: to))
    }
  }

  func add(to items: inout QueryItems) {
    switch self {
    case .days(let period):
      items.add("from", period.from)
      items.add("to", period.to)
    case .named(let name):
      items.add("period", name)
    }
  }
}
