import ImpactCore
import Ledger
import TestSupport
import Testing

/// What holds for any drops, new versions, decisions and retractions.
@Suite struct RetractionLawsTests {
  @Test(arguments: SeededGenerator.seeds.suffix(7) + [2, 17, 75, 88, 113])
  func `a retraction undoes its drop`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var story = Story()
    for step in 0..<6 {
      try story.act(on: books, &random)
      let before = try Books(books)
      let file = try books.drop(story.file(&random), name: story.name(&random))
      for id in try books.ledger.heldRows(limit: .max).rows.map(\.id.description)
      where id.hasPrefix("\(file.id)-") && random.oneIn(2) {
        try books.ledger.decide(Story.verdict(&random), on: [id], by: 7, at: books.now)
      }
      let then = try Set(books.ledger.postings())
      let time = books.now
      try books.retract(file.id)
      #expect(try Books(books) == before, "seed \(seed), step \(step)")
      #expect(
        Set(try books.ledger.postings(asOf: time)) == then, "seed \(seed), step \(step)")
      #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed), step \(step)")
      try books.reopen()
      #expect(try Books(books) == before, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: SeededGenerator.seeds.suffix(7) + [2, 17, 75, 88, 113])
  func `taken back is as if it had never been dropped`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var story = Story()
    for step in 0..<40 {
      try story.act(on: books, &random)
      guard step % 4 == 3, let file = story.standing.randomElement(using: &random) else { continue }
      let made = try books.ledger.retract("f\(file)", why: "law", by: 7, at: books.now)
      if case .refused(let refusal) = made {
        guard case .laterVersion = refusal else {
          Issue.record("seed \(seed), step \(step): \(refusal)")
          continue
        }
        continue
      }
      story.takeBack(file)
      #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed), step \(step)")
      let difference = try Books(books).difference(from: Books(story.toldAgain()))
      #expect(difference == [], "seed \(seed), step \(step), without f\(file)")
      if difference != [] { return }
    }
    #expect(try Books(books) == Books(story.toldAgain()), "seed \(seed)")
    try books.reopen()
    #expect(try Books(books) == Books(story.toldAgain()), "seed \(seed)")
    for file in story.standing.sorted(by: >) { try books.retract("f\(file)") }
    #expect(try books.ledger.postings().isEmpty, "seed \(seed)")
    #expect(try books.ledger.counts().read == 0, "seed \(seed)")
    #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed)")
    #expect(
      try books.ledger.store.integer("SELECT count(*) FROM identity_page") == 0, "seed \(seed)")
  }
}

/// All that an answer can tell of a ledger, whatever its history.
private struct Books: Equatable {
  private struct Row: Hashable {
    var file: String
    var source: RowSource
    var account: Posting.Account
    var activity: Activity
  }

  let postings: Set<Posting>
  private let rows: [Row]
  private let waiting: [String]
  private let counts: [RowCounts]

  init(_ books: TemporaryLedger) throws {
    postings = Set(try books.ledger.postings())
    rows = try [Posting.Account.counted, .held].flatMap { account in
      try books.ledger.rows(where: RowFilter(account: account), limit: .max).rows.map {
        Row(file: $0.file, source: $0.source, account: $0.account, activity: $0.activity)
      }
    }
    waiting = try books.ledger.heldRows(limit: .max).rows.map(\.id.description)
    counts = try books.ledger.files().filter { $0.state != .retracted && $0.counts.read > 0 }
      .map { Books.folded($0.counts) }
  }

  /// What only one of the two tells, in words.
  func difference(from other: Books) -> [String] {
    var words: [String] = []
    for row in Set(rows).symmetricDifference(other.rows) {
      words.append(
        "\(row.file)-r\(row.source.row) \(row.account) \(row.activity.amount), "
          + (rows.contains(row) ? "here" : "there"))
    }
    if postings != other.postings { words.append("the postings") }
    if waiting != other.waiting { words.append("\(waiting) and \(other.waiting) wait") }
    for (here, there) in zip(counts, other.counts) where here != there {
      words.append("\(here) and \(there)")
    }
    return words
  }

  /// A decision keeps what it was called when it was made: amended or counted.
  private static func folded(_ counts: RowCounts) -> RowCounts {
    var folded = counts
    folded[.counted] += counts[.amended]
    folded[.amended] = 0
    return folded
  }
}
