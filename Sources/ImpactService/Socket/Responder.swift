package import HTTPTypes
package import HummingbirdCore
import ImpactCore
package import Logging
package import NIOCore
import NIOPosix
import QueryWire

/// Turns a request on the socket into an answer: finds the route, checks the right to change
/// things, reads the query, and writes JSON or a problem (RFC 9457).
package struct Responder: Sendable {
  let answers: Answers
  let logger: Logger

  package init(answers: Answers, logger: Logger) {
    self.answers = answers
    self.logger = logger
  }

  package func respond(to request: Request, on channel: any Channel) async -> Response {
    let target = (request.head.path ?? "/").split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = target.count == 2 ? String(target[1]) : ""
    do {
      switch Route.match(method: request.method.rawValue, path: String(target[0])) {
      case .route(let route, let id):
        let uid = route.method == .post ? try await permit(route, channel) : nil
        switch route {
        case .backup: return Responder.image(try await answers.backup(query))
        case .events: return Responder.stream(try answers.news(query), on: channel)
        default:
          return Responder.json(try await answers.answer(route, id: id, query: query, by: uid))
        }
      case .otherMethod(let methods):
        let allowed = methods.map(\.rawValue).joined(separator: ", ")
        throw Refused(.methodNotAllowed, "This address takes \(allowed) only.", allow: allowed)
      case .nothing:
        throw Refused(.notFound, "There is no such address. See \(Route.status.path).")
      }
    } catch let fault as WireFault {
      return Responder.problem(Refused(.badRequest, fault.description))
    } catch let refused as Refused {
      return Responder.problem(refused)
    } catch let fault as ConfigurationFault {
      return Responder.problem(Refused(.unprocessableContent, fault.description))
    } catch {
      logger.error("A question could not be answered: \(error)")
      return Responder.problem(Refused(.internalServerError, "\(error)"))
    }
  }

  /// A request that gets a problem for an answer.
  package struct Refused: Error {
    package let status: HTTPResponse.Status
    package let detail: String
    let allow: String?

    package init(_ status: HTTPResponse.Status, _ detail: String, allow: String? = nil) {
      self.status = status
      self.detail = detail
      self.allow = allow
    }
  }

  /// Contract section 9, 17: who may change something; every change is logged with its uid, which
  /// is returned.
  private func permit(_ route: Route, _ channel: any Channel) async throws -> UInt32 {
    let peer = try await channel.eventLoop.submit {
      try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
        of: NIOBSDSocket.Handle.self
      ) { Peer(socket: $0) } ?? nil
    }.get()
    guard let peer else { throw Refused(.forbidden, "The system does not say who is asking.") }
    guard
      peer.mayChange(
        daemon: Peer.daemon, administrators: Peer.group(named: Peer.administratorsName))
    else {
      throw Refused(
        .forbidden,
        "Changing something needs the group \(Peer.administratorsName): "
          + "ask an administrator to add you to it.")
    }
    logger.log(
      .notice, .changeRequested, "\(route.path) was asked for by uid \(peer.uid)",
      ["uid": "\(peer.uid)"])
    return peer.uid
  }

  private static func json(_ json: JSON) -> Response {
    response(.ok, "application/json", json.utf8)
  }

  private static func image(_ image: LedgerImage) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/vnd.sqlite3", .contentLength: "\(image.size)",
        .cacheControl: "no-store",
      ],
      body: image.body)
  }

  private static func stream(_ news: NewsStream, on channel: any Channel) -> Response {
    news.follow(channel)
    return Response(
      status: .ok,
      headers: [.contentType: ServerEvent.mediaType, .cacheControl: "no-store"],
      body: news.body)
  }

  private static func problem(_ refused: Refused) -> Response {
    let detail = ProblemDetail(
      title: refused.status.reasonPhrase, status: refused.status.code, detail: refused.detail)
    var response = response(refused.status, ProblemDetail.mediaType, detail.json.utf8)
    if let allow = refused.allow { response.headers[.allow] = allow }
    return response
  }

  private static func response(
    _ status: HTTPResponse.Status, _ type: String, _ content: [UInt8]
  ) -> Response {
    let body = content + [UInt8(ascii: "\n")]
    return Response(
      status: status,
      headers: [.contentType: type, .contentLength: "\(body.count)", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
