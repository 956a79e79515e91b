public import ImpactCore

/// Whether one factor book can be used, told without a daemon. It never travels over the socket.
public struct CheckedBook: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// How many factors it holds for each measure.
    case usable(FactorEdition, factors: MeasureCounts)
    /// A book with one faulty line is refused whole.
    case faulty([BookFault])
    /// The file cannot be read at all: why, in a sentence.
    case unread(reason: String)
  }

  /// As it was given on the command line.
  public var name: String
  public var verdict: Verdict

  public init(name: String, verdict: Verdict) {
    self.name = name
    self.verdict = verdict
  }

  /// Reads the bytes of the file `name` as the daemon would. A book that is of no series of the
  /// rules is the customer's own: each of its lines must stand at a place that a rule asks for.
  public init(name: String, bytes: [UInt8], rules: ChoiceRules) {
    self.name = name
    do {
      let book = try FactorBook(file: name, bytes: bytes)
      let isOwn = rules.series(of: book.edition.name) == nil
      let faults = isOwn ? rules.faults(in: book) : []
      guard faults.isEmpty else {
        verdict = .faulty(faults)
        return
      }
      var counts = MeasureCounts()
      for factor in book.factors { counts[factor.measure] += 1 }
      verdict = .usable(book.edition, factors: counts)
    } catch {
      verdict = .faulty(FactorBook.faults(file: name, bytes: bytes))
    }
  }

  public var isFaulty: Bool {
    if case .usable = verdict { false } else { true }
  }
}
