package import HummingbirdCore
package import NIOCore
package import QueryWire

/// One caller's stream of events: first how things stand, then every change, until the caller
/// leaves or the daemon ends. It takes a place on the board for as long as it lives.
package final class NewsStream: Sendable {
  private let board: NewsBoard
  private let place: Int
  private let signals: AsyncStream<NewsBoard.Signal>
  /// Wakes the stream, or ends it.
  package let signal: AsyncStream<NewsBoard.Signal>.Continuation
  private let state: @Sendable () -> BooksAnswer

  /// Nil where as many streams are open as may be. `state` is asked whenever something is sent.
  package init?(on board: NewsBoard, state: @escaping @Sendable () -> BooksAnswer) {
    // One signal is enough: whoever wakes up looks for everything that is new.
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    guard let place = board.admit(signal) else { return nil }
    self.board = board
    self.place = place
    self.state = state
  }

  deinit { board.leave(place) }

  /// Has the stream send a sign of life now and then, and end with its connection.
  package func follow(_ channel: any Channel) {
    let pause = TimeAmount.seconds(ServiceLimits.newsPauseSecondsMax)
    let ticking = channel.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) {
      [signal] _ in signal.yield(.quiet)
    }
    channel.closeFuture.whenComplete { [signal] _ in
      ticking.cancel()
      signal.finish()
    }
  }

  /// What the socket sends.
  package var body: ResponseBody {
    ResponseBody { [self] writer in
      try await send { try await writer.write(ByteBuffer(string: $0)) }
      try await writer.finish(nil)
    }
  }

  /// Writes until the stream ends. While `write` takes its time, changes come together: it is given
  /// the newest state and nothing older.
  package func send(_ write: (String) async throws -> Void) async throws {
    var sent = board.number
    try await write(text(sent, .books))
    for await signal in signals {
      let changes = board.changes(after: sent)
      for change in changes {
        sent = change.number
        try await write(text(change.number, change.kind))
      }
      if changes.isEmpty, case .quiet = signal {
        try await write(ServerEvent.comment("still here"))
      }
    }
  }

  private func text(_ number: Int, _ kind: News.Kind) -> String {
    News(number: number, kind: kind, state: state()).event.text
  }
}
