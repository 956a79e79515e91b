import NIOCore
import NIOHTTP1
import NIOPosix
import QueryWire

/// The way to the daemon: HTTP/1.1 on its Unix socket, one connection a question.
struct DaemonConnection {
  var path: String

  /// Seconds that an answer may take which does not wait for anything.
  static let seconds = 60

  /// Sends the request and gathers the reply, within `seconds` of connecting. What a success sends
  /// goes to `file`, where one is given.
  func reply(
    to route: Route, target: String, within seconds: Int, savingTo file: NewFile? = nil
  ) async throws(Failure) -> Reply {
    do {
      let channel = try await connect()
      let exchange = Exchange.Plan(request: request(route, target), file: file)
      return try await DaemonConnection.exchange(on: channel, exchange, seconds)
    } catch {
      throw Failure(connectingTo: path, error)
    }
  }

  func connect() async throws -> any Channel {
    try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
        }
      }
      .connect(unixDomainSocketPath: path).get()
  }

  func request(
    _ route: Route, _ target: String, accepting type: String = "application/json"
  ) -> HTTPRequestHead {
    var headers: HTTPHeaders = ["Host": "impactd", "Accept": type, "Connection": "close"]
    if route.method == .post { headers.add(name: "Content-Length", value: "0") }
    return HTTPRequestHead(
      version: .http1_1, method: HTTPMethod(rawValue: route.method.rawValue), uri: target,
      headers: headers)
  }

  private static func exchange(
    on channel: any Channel, _ plan: Exchange.Plan, _ seconds: Int
  ) async throws -> Reply {
    let loop = channel.eventLoop
    return try await loop.flatSubmit {
      let reply = loop.makePromise(of: Reply.self)
      let deadline = loop.scheduleTask(in: .seconds(Int64(seconds))) {
        reply.fail(ConnectionFault.timeOut(seconds: seconds))
      }
      reply.futureResult.whenComplete { _ in
        deadline.cancel()
        channel.close(promise: nil)
      }
      do {
        try channel.pipeline.syncOperations.addHandler(Exchange(plan, reply: reply))
      } catch {
        reply.fail(error)
      }
      return reply.futureResult
    }.get()
  }
}
