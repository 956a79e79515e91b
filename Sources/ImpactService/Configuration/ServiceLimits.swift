/// Every limit that a person, a script or a file can reach in the daemon, in one place.
/// Limits of text tables are in `TableLimits`, those of requests in `WireLimits`.
package enum ServiceLimits {
  /// Folders below an organisation's own are read to this depth.
  package static let folderDepthMax = 8
  /// Directory entries looked at in one scan; the rest wait for the next.
  package static let scanEntriesMax = 200_000
  /// Directories watched for events; what lies beyond is found by the timed scan.
  package static let watchedFoldersMax = 1024
  /// Bytes of an organisation code, which is a folder name.
  package static let organisationBytesMax = 64
  /// Largest file that is taken.
  package static let fileBytesMax: Int64 = 2_000_000_000
  /// Bytes copied and hashed at a time.
  package static let copyChunkBytes = 1 << 20
  /// Names tried before a destination is given up (`name-2`, `name-3`, …).
  package static let nameAttemptsMax = 10_000
  /// Bytes of a receipt; a longer file in its place is none.
  package static let receiptBytesMax = 1 << 20
  /// Seconds from one check of the whole ledger to the next.
  package static let auditSeconds = 3600
  /// Bytes of the note of the file in hand: two names and some digits.
  package static let noteBytesMax = 4096
  /// Troubles named in `status`; more are counted.
  package static let troublesShownMax = 100

  /// Open connections; the oldest idle one makes room for a new one.
  package static let connectionsMax = 128
  /// Questions that wait for idleness at a time; one more is answered at once.
  package static let waitersMax = 64
  /// Streams of events that are open at a time; one more is refused. Together with the waiters they
  /// leave connections for those who ask.
  package static let newsStreamsMax = 32
  /// A stream that says nothing gives a sign of life after this time.
  package static let newsPauseSecondsMax: Int64 = 15
  /// Claims of pool cars that an answer names; the others are counted.
  package static let doubleClaimsNamed = 20
  /// Totals that are kept for whoever asks the same again, until the next file.
  package static let answersKept = 16
  /// A request must be complete this long after its first byte.
  package static let requestSecondsMax: Int64 = 5
  /// An idle connection is closed after this time.
  package static let idleSecondsMax: Int64 = 60
  /// Bytes of all header fields of a request.
  package static let headerBytesMax = 16 * 1024
  /// Longest time that a setting may name.
  package static let settingSecondsMax = 86_400
  /// Most days that a setting may name: a hundred years.
  package static let settingDaysMax = 36_525
  /// Configuration file, in bytes.
  package static let configurationBytesMax = 1 << 20
  /// A layout, in bytes.
  package static let layoutBytesMax = 1 << 20
}
