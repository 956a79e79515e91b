import ImpactCore
import Ledger
import TestSupport
import Testing

/// What holds for any row of decisions.
@Suite struct DecisionLawsTests {
  private static let verdicts: [Verdict] = [
    .accept, .reject, .undo, .correct(.kilometre), .correct(.metre), .correct(.mile),
  ]

  /// Counted, amended and held rows, several of them held versions of counted ones.
  private func drops() -> [[Record]] {
    [
      Claim.records((1...6).map { Claim("R\($0)", "\($0)", day: $0) }),
      Claim.records(
        (4...12).map { Claim("R\($0)", "\($0)00", day: $0, site: "S\($0 % 2)", .held) }),
    ]
  }

  private let ids = (2...10).map { "f2-r\($0)" }

  @Test(arguments: SeededGenerator.seeds)
  func `totals are those of the last decisions alone`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    for records in drops() { try books.drop(records) }
    let untouched = Set(try books.ledger.postings())
    var last: [String: Verdict] = [:]
    for step in 0..<40 {
      let id = ids[Int.random(in: 0..<ids.count, using: &random)]
      let verdict = DecisionLawsTests.verdicts[
        Int.random(in: 0..<DecisionLawsTests.verdicts.count, using: &random)]
      let before = Set(try books.ledger.postings())
      try books.ledger.decide(verdict, on: [id], by: 7, at: TemporaryLedger.time(Int64(step) + 9))
      last[id] = verdict
      #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed), step \(step)")
      #expect(
        Set(try books.ledger.postings(asOf: TemporaryLedger.time(Int64(step) + 8))) == before,
        "seed \(seed), step \(step)")
      #expect(try books.ledger.counts().read == 15, "seed \(seed), step \(step)")
      #expect(try books.totalOfRows() == (try books.total()), "seed \(seed), step \(step)")
    }
    let once = try TemporaryLedger()
    for records in drops() { try once.drop(records) }
    for (id, verdict) in last.sorted(by: { $0.key > $1.key }) {
      try once.ledger.decide(verdict, on: [id], by: 7, at: TemporaryLedger.time(99))
    }
    #expect(
      Set(try books.ledger.postings()) == Set(try once.ledger.postings()), "seed \(seed)")
    #expect(try books.ledger.counts() == (try once.ledger.counts()), "seed \(seed)")
    try books.ledger.decide(.undo, on: ids, by: 7, at: TemporaryLedger.time(100))
    #expect(Set(try books.ledger.postings()) == untouched, "seed \(seed)")
    try books.reopen()
    #expect(Set(try books.ledger.postings()) == untouched, "seed \(seed)")
  }

  /// Whatever is dropped and decided in whatever order: no claim counts twice.
  @Test(arguments: SeededGenerator.seeds)
  func `drops and decisions in any order never count a claim twice`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var held: [String] = []
    for step in 0..<30 {
      if Bool.random(using: &random), !held.isEmpty {
        let id = held[Int.random(in: 0..<held.count, using: &random)]
        let verdict = DecisionLawsTests.verdicts[
          Int.random(in: 0..<DecisionLawsTests.verdicts.count, using: &random)]
        try books.ledger.decide(
          verdict, on: [id], by: 7, at: TemporaryLedger.time(Int64(step)))
      } else {
        let kinds: [Claim.Kind] = [.counted, .held, .held, .notApplicable, .rejected]
        let claims = (0..<4).map { number in
          Claim(
            "R\(number)", "\(step + 1)",
            kinds[Int.random(in: 0..<kinds.count, using: &random)])
        }
        let file = try books.drop(Claim.records(claims))
        held += claims.indices.filter { claims[$0].kind == .held }.map { "\(file.id)-r\($0 + 2)" }
      }
      let postings = try books.ledger.postings()
      let counted = postings.filter { $0.place.account == .counted }
      #expect(
        counted.reduce(0) { $0 + $1.tally.rows } <= 4
          && counted.allSatisfy { $0.tally.rows > 0 }, "seed \(seed), step \(step)")
      #expect(try books.totalOfRows() == (try books.total()), "seed \(seed), step \(step)")
      #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed), step \(step)")
    }
  }
}
