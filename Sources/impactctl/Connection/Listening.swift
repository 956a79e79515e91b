import NIOCore
import NIOHTTP1
import QueryWire

/// Asks for the daemon's stream of events and reads it, on the channel's event loop.
final class Listening: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let path: String
  private let request: HTTPRequestHead
  /// Fires where the daemon does not begin to answer.
  private let deadline: Scheduled<Void>
  private let news: AsyncStream<Result<News, Failure>>.Continuation
  private var reader = ServerEventReader()
  private var isOpen = false
  private var refusal = Reply(status: 0, body: [])

  init(
    to path: String, request: HTTPRequestHead, deadline: Scheduled<Void>,
    telling news: AsyncStream<Result<News, Failure>>.Continuation
  ) {
    self.path = path
    self.request = request
    self.deadline = deadline
    self.news = news
  }

  func handlerAdded(context: ChannelHandlerContext) {
    guard context.channel.isActive else { return end(ConnectionFault.closedEarly) }
    context.write(wrapOutboundOut(.head(request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      isOpen = head.status == .ok
      refusal.status = Int(head.status.code)
    case .body(let bytes) where isOpen:
      take(bytes)
    case .body(let bytes):
      guard refusal.body.count + bytes.readableBytes <= WireLimits.answerBytes else {
        return end(ConnectionFault.tooLong)
      }
      refusal.body += bytes.readableBytesView
    case .end:
      if isOpen { end(ConnectionFault.closedEarly) } else { end(with: Failure(refusal: refusal)) }
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { end(error) }

  func channelInactive(context: ChannelHandlerContext) { end(ConnectionFault.closedEarly) }

  private func take(_ bytes: ByteBuffer) {
    deadline.cancel()
    do {
      for event in try reader.read(bytes.readableBytesView) {
        if let news = try News(event) { self.news.yield(.success(news)) }
      }
    } catch {
      end(with: Failure(unreadable: error))
    }
  }

  /// However a stream breaks off that was open, the daemon is gone.
  private func end(_ error: any Error) {
    end(
      with: isOpen
        ? Failure(.noDaemon, "impactd at \(path) has ended; watch again when it is back.")
        : Failure(connectingTo: path, error))
  }

  private func end(with failure: Failure) {
    deadline.cancel()
    news.yield(.failure(failure))
    news.finish()
  }
}
