import HTTPTypes
package import HummingbirdCore
package import Logging
package import NIOCore
import NIOPosix
import ServiceLifecycle

/// HTTP/1.1 on the Unix socket: adopts the listening socket, limits what a connection may take, and
/// hands every request to `answer`.
package struct QueryServer: Service {
  /// Turns a request into a response. Never throws: a fault is an answer too.
  package typealias Answering = @Sendable (Request, any Channel) async -> Response

  let socket: Int32
  let heartbeats: Heartbeats
  let logger: Logger
  let onServing: @Sendable () async -> Void
  let answer: Answering

  package init(
    socket: Int32, heartbeats: Heartbeats, logger: Logger,
    onServing: @escaping @Sendable () async -> Void, answer: @escaping Answering
  ) {
    self.socket = socket
    self.heartbeats = heartbeats
    self.logger = logger
    self.onServing = onServing
    self.answer = answer
  }

  package func run() async throws {
    let roster = ConnectionRoster()
    let http = channelSetup(roster)
    // Connections are handed over one by one, not through a sequence: one that comes in while the
    // sequence ends would be dropped, and NIO ends the program when a channel is dropped unheard.
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { [logger] channel in
        if let evicted = roster.admit(channel) { evicted.close(mode: .all, promise: nil) }
        channel.closeFuture.whenComplete { _ in roster.leave(channel) }
        return http.setup(channel: channel, logger: logger).map { connection in
          _ = Task { await http.handle(value: connection, logger: logger) }
        }
      }
      .withBoundSocket(socket).get()
    let beat = server.eventLoop.scheduleRepeatedTask(
      initialDelay: .zero, delay: .seconds(1)
    ) { _ in heartbeats.beat(.socket) }
    defer { beat.cancel() }
    await onServing()
    try await withGracefulShutdownHandler {
      try await server.closeFuture.get()
      roster.closeAll()
    } onGracefulShutdown: {
      server.close(mode: .all, promise: nil)
    }
  }

  private func channelSetup(_ roster: ConnectionRoster) -> HTTP1Channel {
    let answer = answer
    return HTTP1Channel(
      responder: { request, writer, channel in
        roster.mark(channel, isAnswering: true)
        let response = await answer(request, channel)
        try await writer.write(response: response.head, body: response.body)
        roster.mark(channel, isAnswering: false)
      },
      configuration: .init(
        additionalChannelHandlers: [
          RequestDeadline(limit: .seconds(ServiceLimits.requestSecondsMax))
        ],
        idleTimeout: .seconds(ServiceLimits.idleSecondsMax),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: ServiceLimits.headerBytesMax,
          maxHeaderListSize: ServiceLimits.headerBytesMax, maxHeaderFieldCount: 64)))
  }
}
