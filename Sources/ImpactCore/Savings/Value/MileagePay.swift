/// What is paid for a claimed mile, by dated rates that the caller supplies (such as HMRC's
/// approved mileage allowance payments or section 17 of the NHS terms and conditions of service).
public struct MileagePay: Sendable {
  /// Pence for a mile, on the days on which it is valid.
  public struct Rate: Hashable, Sendable {
    /// The scheme with its band, as the customer chooses it: `hmrc-amap, motorcycle, all`.
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

  private var rates: [Rate] = []

  init() {}

  /// Refuses two rates of one scheme that are valid on the same day.
  public init(_ rates: [Rate]) throws(DatedObjectFault) {
    for rate in rates { try add(rate) }
  }

  mutating func add(_ rate: Rate) throws(DatedObjectFault) {
    let clashes = rates.contains {
      $0.scheme == rate.scheme && $0.validity.overlaps(rate.validity)
    }
    if clashes {
      throw DatedObjectFault(
        object: "Mileage rate \"\(rate.scheme)\"",
        reasons: ["Two rates are valid on the same day. End one before the other begins."])
    }
    rates.append(rate)
  }

  /// The schemes that can be chosen.
  public var schemes: [String] { Set(rates.map(\.scheme)).sorted() }

  /// The rates of one scheme.
  public func chosen(scheme: String?) throws(DatedObjectFault) -> MileagePrice {
    guard let scheme, schemes.contains(scheme) else {
      throw DatedObjectFault(
        object: "Mileage rates",
        reasons: ["Choose a scheme: one of \(schemes.joined(separator: "; "))."])
    }
    return MileagePrice(scheme: scheme, rates: rates.filter { $0.scheme == scheme })
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
