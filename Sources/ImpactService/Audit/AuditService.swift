import Logging
import ServiceLifecycle

/// Has the ledger checked once the start is over, and every hour, when nothing is pending.
package struct AuditService: Service {
  let auditor: Auditor
  let idle: IdleBoard
  let events: DropEvents
  let logger: Logger

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let isIdle = await idle.waitUntilIdle(seconds: ServiceLimits.auditSeconds) {
          events.requestScan()
        }
        if isIdle, !Task.isCancelled { await audit() }
        try? await Task.sleep(for: .seconds(isIdle ? ServiceLimits.auditSeconds : 0))
      }
    }
  }

  private func audit() async {
    do {
      _ = try await auditor.audit()
    } catch {
      logger.log(.error, .storageTrouble, "The books could not be checked: \(error)")
    }
  }
}
