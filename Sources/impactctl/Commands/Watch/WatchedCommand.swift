import QueryWire

/// A question that is put anew whenever the daemon's books or settings have changed, and whose
/// answer is drawn each time, until Ctrl-C.
protocol WatchedCommand: DaemonCommand {}

extension WatchedCommand {
  /// From one drawing to the next at least; what changes meanwhile is drawn together.
  private var pause: Duration { .milliseconds(250) }

  func act() async throws(Failure) -> Failure.Code? {
    Terminal.endOnInterrupt()
    let daemon = Daemon(common)
    var screen = WatchedScreen<Answer>(common.format)
    for await news in try await daemon.connection.news() {
      _ = try news.get()
      guard try screen.draw(try await ask(daemon)) else { break }
      try? await Task.sleep(for: pause)
    }
    return nil
  }
}
