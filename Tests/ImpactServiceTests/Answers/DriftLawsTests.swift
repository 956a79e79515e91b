import ImpactCore
import ImpactService
import Ledger
import QueryWire
import TestSupport
import Testing

/// What holds for drift after any history.
@Suite struct DriftLawsTests {
  @Test(arguments: SeededGenerator.seeds.suffix(8))
  func `the parts add up exactly to the difference of every figure`(seed: UInt64) throws {
    var history = RandomHistory(seed: seed)
    let books = try SignedBooks()
    for _ in 0..<12 { try history.act(on: books) }
    let signOffs = try (0..<3).map { _ in try books.sign(history.period(), org: history.org()) }
    for _ in 0..<20 { try history.act(on: books) }
    let policy = history.policy()
    for signOff in signOffs {
      let drift = try books.drift(since: signOff, policy: policy)
      #expect(drift.finding == nil, "seed \(seed), \(signOff.id)")
      let parts = drift.parts.map(\.difference) + drift.rest.map(\.difference)
      expect(parts, addUpTo: drift.total, "seed \(seed), \(signOff.id)")
      for group in drift.groups {
        let own = drift.parts.filter { part in
          group.key.map(\.value) == [part.org, part.stream.rawValue]
        }
        expect(own.map(\.difference), addUpTo: group.move, "seed \(seed), \(group.key)")
      }
      let terms = signOff.terms
      let now = try SignedPeriod(terms.period, org: terms.org)
        .figures(of: books.ledger.postings(), books.shelf, policy)
      #expect(drift.total.now == now.total, "seed \(seed), \(signOff.id)")
      let then = try SignedPeriod(terms.period, org: terms.org)
        .figures(of: books.ledger.postings(asOf: signOff.at), books.shelf, .calendarYear)
      #expect(drift.total.then == then.total, "seed \(seed), \(signOff.id)")
    }
  }

  /// A figure that is missing on both sides has no difference; its parts, of what came and went
  /// again, add up to nothing.
  private func expect(
    _ parts: [Figures], addUpTo move: DriftMove, _ comment: Comment,
    location: SourceLocation = #_sourceLocation
  ) {
    let sum = parts.reduce(Figures.none) { $0 + $1 }
    let difference = move.difference
    for figure in ActivityFigures.all {
      let expected = difference.activity[keyPath: figure] ?? .zero
      #expect(sum.activity[keyPath: figure] ?? .zero == expected, comment, sourceLocation: location)
    }
    for figure in ImpactFigures.all {
      let expected = difference.impact[keyPath: figure] ?? .zero
      #expect(sum.impact[keyPath: figure] ?? .zero == expected, comment, sourceLocation: location)
    }
    #expect(sum.coverage == difference.coverage, comment, sourceLocation: location)
  }

  @Test(arguments: SeededGenerator.seeds.suffix(8))
  func `books that are settled event by event are the ledger's own`(seed: UInt64) throws {
    var history = RandomHistory(seed: seed)
    let books = try SignedBooks()
    for _ in 0..<30 { try history.act(on: books) }
    var settled: [String: SettledBooks] = [:]
    var standing: [Posting: Int] = [:]
    try books.ledger.forEachEvent(after: 0) { event in
      for change in settled[event.org, default: SettledBooks()].take(event.postings) {
        if let before = change.before { standing[before, default: 0] -= 1 }
        if let after = change.after { standing[after, default: 0] += 1 }
      }
    }
    let ledgers = Set(try books.ledger.postings())
    #expect(Set(settled.values.flatMap(\.settled)) == ledgers, "seed \(seed)")
    #expect(Set(standing.filter { $0.value == 1 }.keys) == ledgers, "seed \(seed)")
    #expect(standing.values.allSatisfy { (0...1).contains($0) }, "seed \(seed)")
  }

  @Test func `the histories of these laws have every cause and several sources`() throws {
    var causes: Set<DriftCause> = []
    var accounts: Set<Posting.Account> = []
    for seed in UInt64(1)...4 {
      var history = RandomHistory(seed: seed)
      let books = try SignedBooks()
      for _ in 0..<10 { try history.act(on: books) }
      let signOff = try books.sign()
      for _ in 0..<20 { try history.act(on: books) }
      let drift = try books.drift(since: signOff, policy: .financialYear)
      causes.formUnion(drift.parts.map(\.cause))
      accounts.formUnion(try books.ledger.postings().map(\.place.account))
    }
    #expect(causes == Set(DriftCause.allCases))
    #expect(accounts == Set(Posting.Account.allCases))
  }
}
