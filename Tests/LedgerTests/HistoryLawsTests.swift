import ImpactCore
import Ledger
import TestSupport
import Testing

/// What holds for any history of drops, new versions, decisions and retractions.
@Suite struct HistoryLawsTests {
  /// Lets something happen: most often a drop or a decision, sometimes a retraction.
  private func act(
    on books: TemporaryLedger, _ story: inout Story, _ random: inout SeededGenerator
  ) throws {
    guard random.oneIn(5), let file = story.standing.randomElement(using: &random) else {
      return try story.act(on: books, &random)
    }
    let made = try books.ledger.retract("f\(file)", why: "law", by: 7, at: books.now)
    if case .retracted = made { story.takeBack(file) }
  }

  @Test(arguments: SeededGenerator.seeds.suffix(6))
  func `as of each moment is what was seen then, and as of now is now`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var story = Story()
    var seen: [Instant: (postings: Set<Posting>, rows: [FoundRow])] = [:]
    for _ in 0..<24 {
      try act(on: books, &story, &random)
      seen[books.now] = (
        Set(try books.ledger.postings()),
        try books.ledger.rows(where: RowFilter(), limit: .max).rows
      )
      #expect(
        Set(try books.ledger.postings(asOf: books.now)) == seen[books.now]?.postings,
        "seed \(seed)")
    }
    for restart in [false, true] {
      if restart { try books.reopen() }
      for (moment, then) in seen {
        #expect(Set(try books.ledger.postings(asOf: moment)) == then.postings, "seed \(seed)")
        #expect(
          try books.ledger.rows(where: RowFilter(asOf: moment), limit: .max).rows == then.rows,
          "seed \(seed)")
      }
    }
    #expect(try books.ledger.postings(asOf: TemporaryLedger.time(0)).isEmpty, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds.suffix(6))
  func `answers after a restart are those before it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var story = Story()
    for step in 0..<16 {
      try act(on: books, &story, &random)
      let (before, head) = (try AllAnswers(books.ledger), try books.ledger.head())
      try books.reopen()
      #expect(try AllAnswers(books.ledger) == before, "seed \(seed), step \(step)")
      #expect(try books.ledger.head() == head, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: SeededGenerator.seeds.suffix(6))
  func `a file that is dropped again at once changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var story = Story()
    for step in 0..<12 {
      try act(on: books, &story, &random)
      let (records, name) = (story.file(&random), story.name(&random))
      try story.drop(records, name: name, into: books)
      let before = Set(try books.ledger.postings())
      let again = try story.drop(records, name: name, into: books)
      // A file that is held whole waits once more: only its bytes tell that it is the same.
      if again.state == .held { continue }
      #expect(Set(try books.ledger.postings()) == before, "seed \(seed), step \(step)")
    }
  }

  /// Every row that was read is in one state, and every row that counts is on the books once.
  @Test(arguments: SeededGenerator.seeds.suffix(6))
  func `no row is lost or made`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var story = Story()
    for step in 0..<24 {
      try act(on: books, &story, &random)
      let files = try books.ledger.files()
      for file in files {
        let dropped = story.rows(ofFile: Int(file.id.dropFirst()) ?? 0)
        #expect(file.counts.read == dropped, "seed \(seed), step \(step), \(file.id)")
      }
      let standing = files.filter { $0.state != .retracted }
      let counts = try books.ledger.counts()
      #expect(
        counts == standing.reduce(RowCounts()) { $0 + $1.counts }, "seed \(seed), step \(step)")
      let postings = try books.ledger.postings()
      for account in [Posting.Account.counted, .held] {
        let booked = postings.filter { $0.place.account == account }
        let rows = try books.ledger.rows(where: RowFilter(account: account), limit: .max)
        #expect(
          booked.reduce(0) { $0 + $1.tally.rows } == rows.total, "seed \(seed), step \(step)")
      }
      let counted = try books.ledger.rows(where: RowFilter(), limit: .max).total
      #expect(counted <= counts[.counted] + counts[.amended], "seed \(seed), step \(step)")
    }
  }

  /// An organisation is its sites, and its units, and what names none of them, at every moment and
  /// on any days.
  @Test(arguments: SeededGenerator.seeds.suffix(6))
  func `a parent is its children and its own`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var moments: Set<Instant> = []
    for _ in 0..<8 {
      let org = random.oneIn(2) ? "RNN" : "RXX"
      try books.drop(
        RandomActivity.records(
          (0..<20).map { _ in RandomActivity.next(using: &random) }), org: org)
      moments.insert(books.now)
      if random.oneIn(4) {
        let file = "f\(Int.random(in: 1...4, using: &random))"
        try books.ledger.retract(file, why: "law", by: 7, at: books.now)
      }
    }
    for moment in moments {
      for org in ["RNN", "RXX"] {
        for period in [Period.all, RandomActivity.period(using: &random)] {
          let filter = RowFilter(org: org, period: period, asOf: moment)
          let own = try sum(books, filter)
          let places =
            try books.ledger.rows(where: RowFilter(org: org), limit: .max).rows
            + books.ledger.rows(where: RowFilter(org: org, asOf: moment), limit: .max).rows
          for name in [\RowFilter.site, \RowFilter.orgUnit] {
            let children = Set(
              places.map { name == \RowFilter.site ? $0.activity.site : $0.activity.orgUnit })
            var sums = Exact.zero
            for child in children {
              var part = filter
              part[keyPath: name] = child
              sums += try sum(books, part)
            }
            #expect(sums == own, "seed \(seed), \(org)")
          }
        }
      }
    }
  }

  private func sum(_ books: TemporaryLedger, _ filter: RowFilter) throws -> Exact {
    try books.ledger.postings(where: filter).reduce(Exact.zero) { $0 + $1.tally.amount.sum }
  }
}
