package import Logging
import ServiceLifecycle

/// Feeds systemd's watchdog while every loop moves.
package struct WatchdogService: Service {
  let heartbeats: Heartbeats
  let logger: Logger

  package init(heartbeats: Heartbeats, logger: Logger) {
    self.heartbeats = heartbeats
    self.logger = logger
  }

  package func run() async throws {
    guard let limit = Notifier.watchdogMilliseconds else {
      return try await gracefulShutdown()
    }
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let stuck = heartbeats.stuck(for: limit)
        if stuck.isEmpty {
          Notifier.feedWatchdog()
        } else {
          let names = stuck.map(\.rawValue).joined(separator: ", ")
          logger.critical("A loop stands still (\(names)); systemd will restart the service")
        }
        try? await Task.sleep(for: .milliseconds(limit / 4))
      }
    }
  }
}
