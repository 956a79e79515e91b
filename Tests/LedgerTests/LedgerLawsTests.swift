import ImpactCore
import Ledger
import TestSupport
import Testing

/// What holds for any drops of rows with references.
@Suite struct LedgerLawsTests {
  /// Files of claims, some of which several files repeat word for word.
  private func drops(_ random: inout SeededGenerator) -> [[Record]] {
    (0..<8).map { _ in
      Claim.records(
        (0..<Int.random(in: 1...40, using: &random)).map { _ in
          let number = Int.random(in: 0..<120, using: &random)
          return Claim(
            "R\(number)", "\(number).\(number % 10)", day: number % 28 + 1,
            site: "S\(number % 3)", number.isMultiple(of: 11) ? .held : .counted)
        })
    }
  }

  @Test(arguments: [UInt64(21), 22, 23, 24])
  func `any order of drops gives the same totals`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let drops = drops(&random)
    let first = try TemporaryLedger()
    for records in drops { try first.drop(records) }
    let second = try TemporaryLedger()
    for records in drops.shuffled(using: &random) { try second.drop(records) }
    #expect(
      Set(try first.ledger.postings()) == Set(try second.ledger.postings()), "seed \(seed)")
    #expect(try second.ledger.verify().firstDifference == nil, "seed \(seed)")
  }

  @Test(arguments: [UInt64(31), 32, 33])
  func `dropping everything again changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let drops = drops(&random)
    let books = try TemporaryLedger()
    for records in drops { try books.drop(records) }
    let before = Set(try books.ledger.postings())
    for records in drops {
      let again = try books.drop(records)
      #expect(
        again.counts[.unchanged] + again.counts[.duplicate] == records.count, "seed \(seed)")
    }
    #expect(Set(try books.ledger.postings()) == before, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds.suffix(4))
  func `any order of drops gives the same totals by natural key, too`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let drops = (0..<6).map { _ in
      let first = Int.random(in: 1...60, using: &random)
      return Claim.records(
        (first..<first + Int.random(in: 1...40, using: &random)).map {
          Claim(nil, "\($0)", day: $0 % 28 + 1, naturalKey: "K\($0)", site: "S\($0 % 3)")
        })
    }
    let orders = try [drops, drops.shuffled(using: &random)].map { drops in
      let books = try TemporaryLedger()
      for (number, records) in drops.enumerated() {
        try books.drop(records, name: "\(number).csv")
      }
      return Set(try books.ledger.postings())
    }
    #expect(orders[0] == orders[1], "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds.suffix(6))
  func `an amendment there and back adds up to nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    let first = RandomActivity.records((0..<30).map { _ in RandomActivity.next(using: &random) })
    try books.drop(first)
    let before = Set(try books.ledger.postings())
    for _ in 0..<3 {
      let other = RandomActivity.records((0..<30).map { _ in RandomActivity.next(using: &random) })
      let amended = other.filter { _ in !random.oneIn(3) }
      #expect(try books.drop(amended).counts[.amended] == amended.count, "seed \(seed)")
      #expect(Set(try books.ledger.postings()) != before, "seed \(seed)")
      #expect(try books.drop(first).counts[.amended] == amended.count, "seed \(seed)")
      #expect(Set(try books.ledger.postings()) == before, "seed \(seed)")
    }
    #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds.suffix(4))
  func `a file split anywhere is the file whole, whichever part comes first`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let records = RandomActivity.records(
      (0..<60).map { _ in RandomActivity.next(using: &random) })
    let whole = try TemporaryLedger()
    try whole.drop(records)
    for _ in 0..<4 {
      let cut = Int.random(in: 0...60, using: &random)
      let split = try TemporaryLedger()
      let parts = [Array(records.prefix(cut)), Array(records.dropFirst(cut))]
      for part in parts.shuffled(using: &random) { try split.drop(part) }
      #expect(
        Set(try whole.ledger.postings()) == Set(try split.ledger.postings()),
        "seed \(seed), cut at \(cut)")
    }
  }

  @Test(arguments: [UInt64(41), 42])
  func `a file split in two is the file whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let records = RandomActivity.records(
      (0..<200).map { _ in RandomActivity.next(using: &random) })
    let whole = try TemporaryLedger()
    try whole.drop(records)
    let split = try TemporaryLedger()
    try split.drop(Array(records.prefix(77)))
    try split.drop(Array(records.dropFirst(77)))
    #expect(Set(try whole.ledger.postings()) == Set(try split.ledger.postings()), "seed \(seed)")
  }

  /// A model keeps the newest version of each claim; the ledger must agree after every drop.
  @Test(arguments: [UInt64(51), 52, 53, 54, 55, 56])
  func `totals follow the newest versions`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var model = VersionModel()
    for drop in 0..<40 {
      var claims: [String: Claim] = [:]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let reference = "R\(Int.random(in: 0..<12, using: &random))"
        let kinds: [Claim.Kind] = [.counted, .counted, .held, .notApplicable, .rejected]
        claims[reference] = Claim(
          reference, "\(Int.random(in: 1...3, using: &random))",
          kinds[Int.random(in: 0..<kinds.count, using: &random)])
      }
      let dropped = claims.values.sorted { ($0.reference ?? "") < ($1.reference ?? "") }
      let file = try books.drop(Claim.records(dropped))
      for claim in dropped { model.take(claim) }
      #expect(file.counts.read == dropped.count)
      #expect(try books.total() == model.counted, "seed \(seed), drop \(drop)")
      #expect(try books.total(.held) == model.held, "seed \(seed), drop \(drop)")
      #expect(try books.totalOfRows() == model.counted, "seed \(seed), drop \(drop)")
    }
    #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed)")
    let before = Set(try books.ledger.postings())
    try books.reopen()
    #expect(Set(try books.ledger.postings()) == before, "seed \(seed)")
  }
}

/// What should stand on the books, claim by claim.
private struct VersionModel {
  private var standing: [String: (newest: Claim, counted: Exact, held: Exact)] = [:]

  var counted: Exact { standing.values.reduce(Exact.zero) { $0 + $1.counted } }
  var held: Exact { standing.values.reduce(Exact.zero) { $0 + $1.held } }

  mutating func take(_ claim: Claim) {
    guard let reference = claim.reference else { return }
    let amount = claim.activity.amount.exact
    var now = standing[reference] ?? (claim, .zero, .zero)
    if let known = standing[reference], known.newest.miles == claim.miles,
      known.newest.kind == claim.kind
    {
      return
    }
    now.newest = claim
    switch claim.kind {
    case .counted, .reversal: (now.counted, now.held) = (amount, .zero)
    case .held: now.held = amount
    case .notApplicable: (now.counted, now.held) = (.zero, .zero)
    case .rejected: break
    }
    standing[reference] = now
  }
}
