package import ImpactCore
import Ledger
package import Logging
import ServiceLifecycle

/// Looks after the originals of files that were put away: has those removed that were kept long
/// enough, after the start and every hour, and those that name a person who is to be forgotten.
package actor Custodian: Service {
  let originals: Originals
  let keeper: LedgerKeeper
  let logger: Logger
  /// How many days originals are kept after they were received; nil for ever.
  private let days: Int?
  private let thread = ThreadExecutor(name: "custodian")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  package init(configuration: Configuration, keeper: LedgerKeeper, logger: Logger) {
    originals = Originals(drop: configuration.drop)
    days = configuration.keepOriginalsDays
    self.keeper = keeper
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await self.sweep()
        try? await Task.sleep(for: .seconds(ServiceLimits.auditSeconds))
      }
    }
  }

  private func sweep() async {
    do {
      try await sweep(at: Clock.now())
    } catch {
      logger.log(.error, .storageTrouble, "Originals could not be removed: \(error)")
    }
  }

  /// Removes what is due at `now`, and what a crash has left of originals that are forgotten.
  package func sweep(at now: Instant) async throws {
    _ = try originals.remove(await keeper.forgottenOriginals())
    guard let days else { return }
    let limit = Instant(unixMilliseconds: now.unixMilliseconds - Int64(days) * 86_400_000)
    let due = try await keeper.originals(receivedUpTo: limit)
    let there = try due.filter { try originals.read($0) { _ in true } ?? false }
    try await keeper.dispose(of: there.map(\.id), .keptLongEnough, at: now)
    let removed = try originals.remove(there)
    if removed.isEmpty { return }
    logger.log(
      .notice, .originalsRemoved,
      "Originals were kept long enough and are removed: \(removed.joined(separator: " "))")
  }
}
