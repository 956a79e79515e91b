package import ImpactCore
package import QueryWire
import Synchronization

/// Totals that were given from one snapshot, for whoever asks the same again: a dashboard asks
/// every few seconds, and a snapshot stands until the next file.
package final class GivenTotals: Sendable {
  package struct Asked: Hashable {
    let query: TotalsQuery
    let period: Period

    package init(query: TotalsQuery, period: Period) {
      self.query = query
      self.period = period
    }
  }

  private struct Given {
    let memory: ImpactMemory
    let answer: JSON
  }

  private let given = Mutex<[Asked: Given]>([:])

  package init() {}

  /// The answer that was given, or what `reckon` makes of the question. `memory` is that of the
  /// settings in force: others have another one, and other answers.
  package func answer(
    _ asked: Asked, under memory: ImpactMemory, _ reckon: () throws -> JSON
  ) rethrows -> JSON {
    if let known = given.withLock({ $0[asked] }), known.memory === memory { return known.answer }
    let answer = try reckon()
    given.withLock { given in
      if given.count >= ServiceLimits.answersKept { given = [:] }
      given[asked] = Given(memory: memory, answer: answer)
    }
    return answer
  }
}
