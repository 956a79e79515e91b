import CSystemd
import Glibc
import Synchronization

/// Tells systemd how the service is doing. Without systemd every call does nothing.
package enum Notifier {
  /// The socket answers and the first scan is queued.
  package static func ready() { sd_notify(0, "READY=1") }
  package static func stopping() { sd_notify(0, "STOPPING=1\nSTATUS=Stopping") }
  package static func feedWatchdog() { sd_notify(0, "WATCHDOG=1") }

  /// One line for `systemctl status`; it never holds a name of a person.
  package static func status(_ words: String) {
    sd_notify(0, "STATUS=" + words.filter { !$0.isNewline })
  }

  /// How long systemd waits for a sign of life, in milliseconds; nil where it does not watch.
  package static var watchdogMilliseconds: Int64? {
    var microseconds: UInt64 = 0
    let isWatched = sd_watchdog_enabled(0, &microseconds) > 0
    return isWatched ? Int64(microseconds / 1000) : nil
  }

  /// The listening Unix socket that systemd hands over, or nil.
  package static func inheritedSocket() -> Int32? {
    let count = sd_listen_fds(1)
    let first = Int32(SD_LISTEN_FDS_START)
    for raw in first..<(first + max(0, count))
    where sd_is_socket_unix(raw, Int32(SOCK_STREAM.rawValue), 1, nil, 0) > 0 {
      return raw
    }
    return nil
  }
}
