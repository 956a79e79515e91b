/// Where a file's figures come from. The same miles, meetings or waste may arrive from several
/// sources; of one fact only the best of them counts (`SourceChoice`).
public enum SourceBasis: String, CaseIterable, Sendable {
  case journey
  case claimTotal = "claim-total"
  case payrollTotal = "payroll-total"
  case telematics, odometer, booking
  case attendance
  case usageReport = "usage-report"
  case handCount = "hand-count"
  case trackingNote = "tracking-note"
  case collection
  case monthlySummary = "monthly-summary"
  case consigneeReturn = "consignee-return"
  case annualReturn = "annual-return"
  case register

  /// As a receipt names it.
  public var words: String {
    switch self {
    case .journey: "claims of single journeys"
    case .claimTotal: "totals of claims"
    case .payrollTotal: "payroll totals"
    case .telematics: "vehicle trackers"
    case .odometer: "odometer logs"
    case .booking: "bookings"
    case .attendance: "attendance lists"
    case .usageReport: "usage reports"
    case .handCount: "counts by hand"
    case .trackingNote: "waste tracking receipts"
    case .collection: "records of single collections"
    case .monthlySummary: "monthly reports of contractors"
    case .consigneeReturn: "consignee returns"
    case .annualReturn: "annual returns"
    case .register: "evidence registers"
    }
  }

  /// Whether it tells of journeys that people claim for.
  public var isOfClaims: Bool { SourceBasis.bestFirst(of: .mileage).contains(self) }

  /// The sources of a stream, the best first (`formats.md`, sections 1 to 4).
  public static func bestFirst(of stream: Stream) -> [SourceBasis] {
    switch stream {
    case .mileage: [.journey, .claimTotal, .payrollTotal]
    case .pool: [.telematics, .odometer, .booking]
    case .video: [.usageReport, .attendance, .handCount]
    case .waste: [.trackingNote, .collection, .monthlySummary, .consigneeReturn, .annualReturn]
    case .evidence: [.register]
    }
  }

  /// The place among the sources of one fact; less goes first.
  ///
  /// A consignee return fills gaps for hazardous waste only; of other waste it knows a part, so
  /// any other source goes before it.
  func precedence(in fact: ActivityFact) -> Int {
    if self == .consigneeReturn, !fact.part.isHazardousWaste { return SourceBasis.last }
    return SourceBasis.bestFirst(of: fact.stream).firstIndex(of: self) ?? SourceBasis.last
  }

  /// Behind every source that has a place.
  static let last = allCases.count
}
