package import ImpactCore
package import Ledger

/// The originals of files, as the ledger knows them.
extension LedgerKeeper {
  package func originals(receivedUpTo time: Instant) throws -> [Original] {
    try ledger.originals(receivedUpTo: time)
  }

  package func forgottenOriginals() throws -> [Original] { try ledger.forgottenOriginals() }

  package func isForgotten(sha256: String) throws -> Bool {
    try ledger.isForgotten(sha256: sha256)
  }

  package func dispose(
    of files: [String], _ cause: Disposal.Cause, at time: Instant
  ) throws {
    try ledger.dispose(of: files, cause, at: time)
  }

  package func placeNames() throws -> [String] { try ledger.placeNames() }
}
