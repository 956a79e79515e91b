package import Logging

/// What the journal tells, one entry a file at most. Each kind has a fixed message ID, so that
/// `journalctl MESSAGE_ID=…` finds all of a kind.
package enum JournalEvent: String, CaseIterable, Sendable {
  case started = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a01"
  case fileAccepted = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a02"
  case fileUnchanged = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a03"
  case fileQuarantined = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a04"
  case storageTrouble = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a06"
  case dropTrouble = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a07"
  case reloaded = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a08"
  case reloadRefused = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a09"
  case changeRequested = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a0a"
  case heldDecided = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a0b"
  case fileRetracted = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a0c"
  case auditFailed = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a0d"
  case signedOff = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a10"
  case originalsRemoved = "4f0a1d0e6c8b4b7f9d3a52c1e7b60a11"

  package var metadata: Logger.Metadata { ["message-id": "\(rawValue)"] }
}

extension Logger {
  /// Logs an event with its message ID and further fields.
  package func log(
    _ level: Level, _ event: JournalEvent, _ message: Message, _ fields: Metadata = [:]
  ) {
    log(level: level, message, metadata: event.metadata.merging(fields) { $1 })
  }
}
