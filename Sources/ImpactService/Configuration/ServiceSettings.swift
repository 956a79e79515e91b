package import ImpactCore
package import Intake
package import Ledger
package import Logging
package import QueryWire
import Synchronization

/// What can change while the daemon runs: the factor books, the policy, the layouts, and what
/// savings are reckoned by. Read anew
/// on reload; a mistake keeps what was in force.
package final class ServiceSettings: Sendable {
  package struct InForce: Sendable {
    package var shelf: FactorShelf
    package var policy: FactorPolicy
    package var layouts: LayoutShelf
    package var savings: SavingsBasis
    /// What was worked out of this shelf.
    package var memory = ImpactMemory()
    /// Number of the ledger's record of shelf and policy.
    package var record: Int64 = 0

    package init(
      shelf: FactorShelf, policy: FactorPolicy, layouts: LayoutShelf,
      savings: SavingsBasis = .none
    ) {
      self.shelf = shelf
      self.policy = policy
      self.layouts = layouts
      self.savings = savings
    }
  }

  /// What the disk holds.
  package struct Reading: Sendable {
    package var inForce: InForce
    /// The texts of the shelf, for the ledger.
    package var texts: [ShelfText]

    package init(inForce: InForce, texts: [ShelfText]) {
      self.inForce = inForce
      self.texts = texts
    }
  }

  private let inForce: Mutex<InForce>
  private let read: @Sendable () throws -> Reading
  private let keeper: LedgerKeeper
  private let news: NewsBoard
  private let logger: Logger

  /// `read` reads everything from the disk; it throws a `ConfigurationFault`. The ledger keeps what
  /// comes in force, before it does.
  package init(
    logger: Logger, keeper: LedgerKeeper, news: NewsBoard = NewsBoard(),
    read: @escaping @Sendable () throws -> Reading
  ) async throws {
    inForce = Mutex(try await ServiceSettings.noted(read(), keeper))
    self.read = read
    self.keeper = keeper
    self.news = news
    self.logger = logger
  }

  package var current: InForce { inForce.withLock { $0 } }

  package var editions: [String] { current.shelf.editions.map(\.description) }

  /// Reads configuration and books again. Throws the fault, with file and line, and keeps the old.
  package func reload() async throws -> ReloadAnswer {
    do {
      let fresh = try await ServiceSettings.noted(read(), keeper)
      inForce.withLock { $0 = fresh }
      news.note(.settings)
      logger.log(
        .notice, .reloaded,
        "Factor books, factor policy, layouts, baselines and assumptions were read again")
      let own = fresh.shelf.overlayNames.joined(separator: ", ")
      return ReloadAnswer(
        editions: editions,
        notes: (own.isEmpty ? [] : ["Your own factors are in force: \(own)."])
          + ["All other settings take effect at the next start."])
    } catch {
      logger.log(.error, .reloadRefused, "The old settings stay in force: \(error)")
      throw error
    }
  }

  private static func noted(
    _ reading: Reading, _ keeper: LedgerKeeper
  ) async throws -> InForce {
    var inForce = reading.inForce
    inForce.record = try await keeper.note(
      reading.texts, policy: inForce.policy.description, at: Clock.now())
    return inForce
  }
}
