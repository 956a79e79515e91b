import NIOCore
import NIOHTTP1
import QueryWire

/// Sends one request and gathers its reply, on the channel's event loop.
final class Exchange: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let request: HTTPRequestHead
  private let reply: EventLoopPromise<Reply>
  private var gathered = Reply(status: 0, body: [])

  init(_ request: HTTPRequestHead, reply: EventLoopPromise<Reply>) {
    self.request = request
    self.reply = reply
  }

  func handlerAdded(context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      gathered.status = Int(head.status.code)
    case .body(let bytes):
      guard gathered.body.count + bytes.readableBytes <= WireLimits.answerBytes else {
        return reply.fail(ConnectionFault.tooLong)
      }
      gathered.body += bytes.readableBytesView
    case .end:
      reply.succeed(gathered)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    reply.fail(error)
  }

  func channelInactive(context: ChannelHandlerContext) {
    reply.fail(ConnectionFault.closedEarly)
  }
}
