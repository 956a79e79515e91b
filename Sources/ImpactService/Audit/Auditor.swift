import Ledger
package import Logging

/// Recomputes every total and looks at every receipt: when somebody asks, at the start and hourly.
package actor Auditor {
  private let keeper: LedgerKeeper
  private let receipts: ReceiptAudit
  private let board: ServiceBoard
  private let logger: Logger
  private let thread = ThreadExecutor(name: "auditor")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  package init(keeper: LedgerKeeper, drop: String, board: ServiceBoard, logger: Logger) {
    self.keeper = keeper
    receipts = ReceiptAudit(drop: drop)
    self.board = board
    self.logger = logger
  }

  /// Publishes what it finds; a difference goes to the journal, too.
  package func audit() async throws -> Audit {
    let found = try await keeper.verify()
    var audit = Audit(at: Clock.now(), firstDifference: found.firstDifference)
    (audit.postings, audit.rows) = (found.postings, found.rows)
    if audit.firstDifference == nil {
      let filed = try await keeper.filedReceipts()
      audit.firstDifference = try receipts.firstDifference(in: filed)
      audit.receipts = filed.count
    }
    board.publish(audit)
    if let difference = audit.firstDifference {
      logger.log(.critical, .auditFailed, "The books do not agree: \(difference)")
    }
    return audit
  }
}
