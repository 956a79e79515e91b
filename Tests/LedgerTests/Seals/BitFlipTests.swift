import Glibc
import ImpactCore
import Ledger
import TestSupport
import Testing

/// No flipped bit of the state gives a silently different answer (4,096 of them, by
/// `LEDGER_FLIPS=4096`; a share of them otherwise).
@Suite struct BitFlipTests {
  private struct Outcomes {
    var refused = 0
    var found = 0
    var harmless = 0
    var silent = 0
    /// Opened with other totals, though something found it later.
    var wrongTotals = 0
  }

  private let flips = getenv("LEDGER_FLIPS").flatMap { Int(String(cString: $0)) } ?? 128

  /// Anywhere in the file, and where it is not empty: much of a small database is.
  @Test(arguments: [false, true])
  func `a flipped bit is found or harmless`(isInUse: Bool) throws {
    let books = try EventfulLedger.make()
    let before = try AllAnswers(books.ledger)
    let bytes = books.folder.bytes(of: "impact.db")
    let seed = UInt64.random(in: 100...(.max))
    var random = SeededGenerator(seed: seed)
    var outcomes = Outcomes()
    let folder = try TemporaryFolder()
    for _ in 0..<flips {
      var bit = Int.random(in: 0..<bytes.count * 8, using: &random)
      while isInUse, bytes[bit / 8] == 0 {
        bit = Int.random(in: 0..<bytes.count * 8, using: &random)
      }
      folder.clear()
      folder.write(bytes.flipped(bit), to: "impact.db")
      try take(folder, before, &outcomes, "seed \(seed), bit \(bit)")
    }
    print("seed \(seed), \(bytes.count) bytes, in use \(isInUse):", terminator: " ")
    report(outcomes)
    #expect(outcomes.refused > 0 && outcomes.found > 0)
  }

  /// What a process that was killed leaves behind: the journal of a commit under way.
  @Test func `a flipped bit of a hot journal is found or harmless`() throws {
    let books = try EventfulLedger.make()
    let before = try AllAnswers(books.ledger)
    var moments: [[(String, [UInt8])]] = []
    try WriteObserver.observe {
      moments.append(books.folder.names.map { ($0, books.folder.bytes(of: $0)) })
    } while: {
      _ = try books.drop(Claim.records((1...90).map { Claim("R\($0)", "\($0).5", day: 3) }))
    }
    let after = try AllAnswers(books.ledger)
    let hot = moments.filter { $0.count == 2 }
    #expect(!hot.isEmpty)
    let seed = UInt64.random(in: 100...(.max))
    var random = SeededGenerator(seed: seed)
    var outcomes = Outcomes()
    let folder = try TemporaryFolder()
    for _ in 0..<flips {
      guard let moment = hot.randomElement(using: &random) else { continue }
      folder.clear()
      for (name, bytes) in moment {
        let isJournal = name.hasSuffix("-journal")
        let bit = Int.random(in: 0..<max(1, bytes.count * 8), using: &random)
        folder.write(isJournal && !bytes.isEmpty ? bytes.flipped(bit) : bytes, to: name)
      }
      try take(folder, before, or: after, &outcomes, "seed \(seed)")
    }
    print("seed \(seed), hot journals:", terminator: " ")
    report(outcomes)
  }

  private func take(
    _ folder: TemporaryFolder, _ before: AllAnswers, or after: AllAnswers? = nil,
    _ outcomes: inout Outcomes, _ what: String
  ) throws {
    guard let ledger = try? Ledger(path: folder.path + "/impact.db") else {
      outcomes.refused += 1
      return
    }
    if let totals = try? Set(ledger.postings()), totals != before.postings,
      totals != after?.postings
    {
      outcomes.wrongTotals += 1
      Issue.record("other totals: \(what)")
    }
    let answers = try? AllAnswers(ledger)
    let verification = try? ledger.verify()
    if verification == nil || verification?.firstDifference != nil || answers == nil {
      outcomes.found += 1
    } else if answers == before || answers == after {
      outcomes.harmless += 1
    } else {
      outcomes.silent += 1
      Issue.record("silently different: \(what)")
    }
  }

  private func report(_ outcomes: Outcomes) {
    print(
      "flips=\(flips) refused=\(outcomes.refused) found=\(outcomes.found)",
      "harmless=\(outcomes.harmless) silent=\(outcomes.silent)",
      "wrong-totals=\(outcomes.wrongTotals)")
    #expect(outcomes.refused + outcomes.found + outcomes.harmless == flips)
    #expect(outcomes.silent == 0 && outcomes.wrongTotals == 0)
  }
}

extension [UInt8] {
  fileprivate func flipped(_ bit: Int) -> [UInt8] {
    var flipped = self
    flipped[bit / 8] ^= 1 << UInt8(bit % 8)
    return flipped
  }
}
