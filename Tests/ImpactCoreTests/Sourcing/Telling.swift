import ImpactCore

/// Postings as a test of sources writes them: who tells what, of which days and where.
struct Telling {
  var org = "RNN"
  var site = ""
  var basis: SourceBasis?
  var key: ActivityKey
  var span: DateSpan?
  var amount = FixedDecimal(100)
  var car: Digest128?
  var account = Posting.Account.counted

  var postings: [Posting] {
    Posting.postings(
      of: Activity(key: key, span: span, amount: amount, car: car, site: site), basis: basis,
      account: account, org: org)
  }

  static let claim = ActivityKey(
    stream: .mileage, unit: .mile, kind: .vehicle(RoadVehicle(mode: .car)))
  static let trip = ActivityKey(
    stream: .pool, unit: .mile, kind: .vehicle(RoadVehicle(mode: .car)))
  static let meeting = ActivityKey(stream: .video, unit: .count, kind: .meeting)
  static let consultation = ActivityKey(stream: .video, unit: .count, kind: .consultation)

  static func waste(_ material: WasteMaterial, _ unit: ActivityUnit = .kilogram) -> ActivityKey {
    ActivityKey(stream: .waste, unit: unit, kind: .waste(material, .recycling, .assumed))
  }

  /// The days from one date to another, both given as `2024-05-01`.
  static func days(_ first: String, _ last: String? = nil) -> DateSpan? {
    guard let from = CivilDate(first), let to = CivilDate(last ?? first) else { return nil }
    return DateSpan(first: from, last: to)
  }
}

extension [Telling] {
  var postings: [Posting] { flatMap(\.postings) }

  /// What each of them adds where all of them are told, written out.
  var counted: [String] {
    let choice = SourceChoice(postings)
    return map { telling in
      telling.postings.filter { choice.cover(of: $0.place) == nil && $0.place.account == .counted }
        .reduce(Exact.zero) { $0 + $1.tally.amount.sum }.description
    }
  }
}
