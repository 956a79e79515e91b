import CSystemd
import Glibc
package import Logging

/// Writes log entries to the journal with their fields: metadata `file` becomes `IMPACT_FILE`.
/// The entry's `message-id` metadata becomes `MESSAGE_ID`, which `journalctl` can filter by.
package struct JournalLogHandler: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level = .info

  package init() {}

  /// True when stderr goes to the journal, as systemd's `JOURNAL_STREAM` says.
  package static var isConnected: Bool {
    guard let text = getenv("JOURNAL_STREAM").map({ String(cString: $0) }) else { return false }
    var status = stat()
    return fstat(STDERR_FILENO, &status) == 0 && text == "\(status.st_dev):\(status.st_ino)"
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var fields = ["MESSAGE=\(event.message)", "PRIORITY=\(event.level.journalPriority)"]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      let name = key == "message-id" ? "MESSAGE_ID" : "IMPACT_\(key.journalFieldName)"
      fields.append("\(name)=\(value)")
    }
    JournalLogHandler.send(fields)
  }

  private static func send(_ fields: [String]) {
    let copies = fields.compactMap { strdup($0) }
    defer { copies.forEach { free($0) } }
    let vectors = copies.map { iovec(iov_base: $0, iov_len: strlen($0)) }
    sd_journal_sendv(vectors, Int32(vectors.count))
  }
}

extension Logger.Level {
  /// Syslog priorities of sd-daemon(3).
  fileprivate var journalPriority: Int32 {
    switch self {
    case .trace, .debug: LOG_DEBUG
    case .info: LOG_INFO
    case .notice: LOG_NOTICE
    case .warning: LOG_WARNING
    case .error: LOG_ERR
    case .critical: LOG_CRIT
    }
  }
}

extension String {
  fileprivate var journalFieldName: String {
    String(uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
