package import ImpactCore
package import Intake
package import Logging
package import QueryWire
import Synchronization

/// What can change while the daemon runs: the factor books, the policy and the layouts. Read anew
/// on reload; a mistake keeps what was in force.
package final class ServiceSettings: Sendable {
  package struct InForce: Sendable {
    package var shelf: FactorShelf
    package var policy: FactorPolicy
    package var layouts: LayoutShelf

    package init(shelf: FactorShelf, policy: FactorPolicy, layouts: LayoutShelf) {
      self.shelf = shelf
      self.policy = policy
      self.layouts = layouts
    }
  }

  private let inForce: Mutex<InForce>
  private let read: @Sendable () throws -> InForce
  private let logger: Logger

  /// `read` reads everything from the disk; it throws a `ConfigurationFault`.
  package init(logger: Logger, read: @escaping @Sendable () throws -> InForce) throws {
    inForce = Mutex(try read())
    self.read = read
    self.logger = logger
  }

  package var current: InForce { inForce.withLock { $0 } }

  package var editions: [String] { current.shelf.editions.map(\.description) }

  /// Reads configuration and books again. Throws the fault, with file and line, and keeps the old.
  package func reload() throws -> ReloadAnswer {
    do {
      let fresh = try read()
      inForce.withLock { $0 = fresh }
      logger.log(.notice, .reloaded, "Factor books, factor policy and layouts were read again")
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
}
