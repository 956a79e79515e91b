import ImpactCore

/// A claim as a test writes it: a reference, a day of May 2024 and miles.
struct Claim {
  enum Kind { case counted, reversal, held, notApplicable, rejected }

  var reference: String?
  var naturalKey: String?
  var day = 1
  var miles = "10"
  var site = ""
  var orgUnit = ""
  var kind = Kind.counted

  init(
    _ reference: String?, _ miles: String, day: Int = 1, naturalKey: String? = nil,
    site: String = "", orgUnit: String = "", _ kind: Kind = .counted
  ) {
    self.reference = reference
    self.miles = miles
    self.day = day
    self.naturalKey = naturalKey
    self.site = site
    self.orgUnit = orgUnit
    self.kind = kind
  }

  static let car = ActivityKey(
    stream: .mileage, unit: .mile, kind: .vehicle(RoadVehicle(mode: .car)))

  var activity: Activity {
    let date = CivilDate(year: 2024, month: 5, day: day) ?? CivilDate(dayNumber: 0)
    return Activity(
      key: Claim.car, span: DateSpan(day: date), amount: FixedDecimal(miles) ?? .zero, site: site,
      orgUnit: orgUnit)
  }

  func record(row: Int) -> Record {
    let content = "\(reference ?? "-") \(day) \(miles) \(site) \(orgUnit) \(kind)"
    let reading: Record.Reading =
      switch kind {
      case .counted: .counted(activity)
      case .reversal: .reversal(activity)
      case .held: .held(activity)
      case .notApplicable: .notApplicable
      case .rejected: .rejected
      }
    return Record(
      source: RowSource(row: row), reading: reading,
      identity: RecordIdentity(
        reference: reference.map { Claim.digest("reference \($0)") },
        naturalKey: naturalKey.map { Claim.digest("natural key \($0)") },
        content: Claim.digest("content \(content)")))
  }

  static func records(_ claims: [Claim]) -> [Record] {
    claims.enumerated().map { $1.record(row: $0 + 2) }
  }

  /// A digest that is good enough to tell a test's texts apart (FNV-1a, twice, then mixed).
  static func digest(_ text: String) -> Digest128 {
    func hash(_ start: UInt64) -> UInt64 {
      var hash = text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
      return hash ^ hash >> 29
    }
    return Digest128(high: hash(0xCBF2_9CE4_8422_2325), low: hash(0x9E37_79B9_7F4A_7C15))
  }
}
