import NIOCore
import NIOHTTPTypes

/// Cuts a connection whose request is not complete in time: a byte a second holds nothing open.
///
/// It stands behind the decoder, where every read from the socket still announces itself by
/// `channelReadComplete` although it may have brought no whole part yet.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart

  private enum State {
    /// Nothing of a request has come.
    case idle
    /// A request has begun and is not complete; it is cut when this fires.
    case arriving(Scheduled<Void>)
    /// The request is complete and being answered.
    case answering
  }

  private let limit: TimeAmount
  private var state = State.idle

  init(limit: TimeAmount) {
    self.limit = limit
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) {
      cancel()
      state = .answering
    } else {
      begin(context)
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    switch state {
    case .idle: begin(context)
    case .arriving: break
    case .answering: state = .idle
    }
    context.fireChannelReadComplete()
  }

  func channelInactive(context: ChannelHandlerContext) {
    cancel()
    context.fireChannelInactive()
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard case .idle = state else { return }
    let channel = context.channel
    state = .arriving(
      context.eventLoop.scheduleTask(in: limit) { channel.close(mode: .all, promise: nil) })
  }

  private func cancel() {
    if case .arriving(let cut) = state { cut.cancel() }
  }
}
