/// What is paid for a claimed mile, by dated rates that the caller supplies (such as HMRC's
/// approved mileage allowance payments or section 17 of the NHS terms and conditions of service).
public struct MileagePay: Sendable {
  /// Pence for a mile, on the days on which it is valid.
  public struct Rate: Hashable, Sendable {
    /// The scheme with its band, as the customer chooses it: `hmrc-amap, first 10000 miles`.
    public let scheme: String
    public let validity: Period
    public let pencePerMile: Exact
    public let source: String

    public init(scheme: String, validity: Period, pencePerMile: Exact, source: String) {
      self.scheme = scheme
      self.validity = validity
      self.pencePerMile = pencePerMile
      self.source = source
    }

    func isValid(on day: CivilDate) -> Bool { validity.clip(DateSpan(day: day)) != nil }
  }

  private let rates: [Rate]

  /// Refuses two rates of one scheme that are valid on the same day.
  public init(_ rates: [Rate]) throws(DatedObjectFault) {
    for (index, rate) in rates.enumerated() {
      let clash = rates[..<index].first {
        $0.scheme == rate.scheme && $0.validity.overlaps(rate.validity)
      }
      if clash != nil {
        throw DatedObjectFault(
          object: "Mileage rate \"\(rate.scheme)\"",
          reasons: ["Two rates are valid on the same day. End one before the other begins."])
      }
    }
    self.rates = rates
  }

  /// The pay for miles that were not claimed, in cash, at the rate of the month's first day: of a
  /// month in which the rate changes, all miles take the rate with which it began. Exact.
  public func saved(
    _ miles: SavingFigure, scheme: String, in month: CivilMonth
  ) -> MoneyFigure {
    let day = month.days.first
    guard let rate = rates.first(where: { $0.scheme == scheme && $0.isValid(on: day) }) else {
      return .absent(reason: "No mileage rate \"\(scheme)\" is held for \(month).")
    }
    return MoneyFigure(
      miles, poundsEach: rate.pencePerMile * Exact(coefficient: 1, scale: 2), base: .cash)
  }
}

extension Period {
  /// Whether any day lies in both; an open end has no limit.
  fileprivate func overlaps(_ other: Period) -> Bool {
    func begins(_ one: Period, notAfter other: Period) -> Bool {
      guard let from = one.from, let to = other.to else { return true }
      return from <= to
    }
    return begins(self, notAfter: other) && begins(other, notAfter: self)
  }
}
