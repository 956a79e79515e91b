import NIOCore
import NIOPosix
import QueryWire

extension DaemonConnection {
  /// Listens to the daemon's events. What is taken is the newest event, whatever was passed over,
  /// and at last why there are no more.
  func news() async throws(Failure) -> AsyncStream<Result<News, Failure>> {
    let (news, told) = AsyncStream.makeStream(
      of: Result<News, Failure>.self, bufferingPolicy: .bufferingNewest(1))
    do {
      let channel = try await connect()
      let request = request(.events, Route.events.target(), accepting: ServerEvent.mediaType)
      try await channel.eventLoop.submit { [path] in
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(Int64(Self.seconds))) {
          let fault = ConnectionFault.timeOut(seconds: Self.seconds)
          told.yield(.failure(Failure(connectingTo: path, fault)))
          told.finish()
        }
        try channel.pipeline.syncOperations.addHandler(
          Listening(to: path, request: request, deadline: deadline, telling: told))
      }.get()
    } catch {
      throw Failure(connectingTo: path, error)
    }
    return news
  }
}
