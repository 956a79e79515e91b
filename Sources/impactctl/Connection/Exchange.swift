import NIOCore
import NIOHTTP1
import QueryWire

/// Sends one request and gathers its reply, on the channel's event loop.
final class Exchange: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  /// What is sent, and where the body of a success goes instead of memory. The file is used by the
  /// exchange alone until there is a reply.
  struct Plan: @unchecked Sendable {
    var request: HTTPRequestHead
    var file: NewFile?
  }

  private let plan: Plan
  private let reply: EventLoopPromise<Reply>
  private var gathered = Reply(status: 0, body: [])

  init(_ plan: Plan, reply: EventLoopPromise<Reply>) {
    self.plan = plan
    self.reply = reply
  }

  func handlerAdded(context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(plan.request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      gathered.status = Int(head.status.code)
    case .body(let bytes) where plan.file != nil && gathered.status == 200:
      do {
        try bytes.withUnsafeReadableBytes { try plan.file?.append($0) }
      } catch {
        reply.fail(error)
      }
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
