import QueryWire
import Synchronization

/// What the loops publish for everybody to read: the latest immutable snapshot of the totals, and
/// how the drop directory and the books stand. Reading never waits for an import.
package final class ServiceBoard: Sendable {
  private let snapshotValue: Mutex<Snapshot>
  private let dropValue = Mutex(DropReport())
  private let auditValue = Mutex<Audit?>(nil)

  /// Where it is told that a snapshot was published.
  package let news: NewsBoard

  package init(_ snapshot: Snapshot, news: NewsBoard = NewsBoard()) {
    snapshotValue = Mutex(snapshot)
    self.news = news
  }

  package var snapshot: Snapshot { snapshotValue.withLock { $0 } }
  package var drop: DropReport { dropValue.withLock { $0 } }
  /// The latest check of the ledger; nil before the first.
  package var audit: Audit? { auditValue.withLock { $0 } }

  package func publish(_ snapshot: Snapshot) {
    snapshotValue.withLock { $0 = snapshot }
    news.note(.books)
  }

  package func publish(_ report: DropReport) { dropValue.withLock { $0 = report } }
  package func publish(_ audit: Audit) { auditValue.withLock { $0 = audit } }
}
