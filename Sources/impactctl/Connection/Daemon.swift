import QueryWire

/// The daemon as commands see it: questions in, answers out.
struct Daemon {
  var connection: DaemonConnection

  init(_ options: CommonOptions) {
    connection = DaemonConnection(path: options.socketPath)
  }

  /// The answer of `route`, or the failure that the daemon's refusal means.
  func ask<Answer: WireValue>(
    _ route: Route, id: String = "", _ query: some WireQuery = PlainQuery(),
    within seconds: Int = DaemonConnection.seconds
  ) async throws(Failure) -> Answer {
    let target = route.target(id: id, query: query)
    guard target.utf8.count <= WireLimits.queryBytes else {
      throw Failure(.usage, "The question is too long; give shorter filters.")
    }
    let reply = try await connection.reply(to: route, target: target, within: seconds)
    guard (200..<300).contains(reply.status) else { throw Failure(refusal: reply) }
    do {
      return try Answer(utf8: reply.body)
    } catch {
      throw Failure(unreadable: error)
    }
  }

  /// Writes what `route` sends to `file`, however long it is.
  func save(_ route: Route, to file: NewFile) async throws(Failure) {
    let reply = try await connection.reply(
      to: route, target: route.target(), within: WireLimits.waitSeconds, savingTo: file)
    guard (200..<300).contains(reply.status) else { throw Failure(refusal: reply) }
  }

  /// The page of an answer that the options ask for; with `--all`, every page, one after another.
  func ask<Answer: PagedAnswer>(
    _ route: Route, id: String = "", _ pages: PageOptions, _ query: (Page) -> some WireQuery
  ) async throws(Failure) -> Answer {
    let limit = pages.all ? WireLimits.pageRowsUnasked : pages.limit
    var answer: Answer = try await ask(
      route, id: id, query(Page(limit: limit, offset: pages.offset)))
    while pages.all, pages.offset + answer.count < answer.total {
      let offset = pages.offset + answer.count
      let next: Answer = try await ask(route, id: id, query(Page(limit: limit, offset: offset)))
      guard next.count > 0 else { break }
      answer.append(next)
    }
    return answer
  }
}

extension Failure {
  /// An answer that is not in the form which both ends have agreed on.
  init(unreadable fault: WireFault) {
    self.init(
      .refused,
      "The answer of impactd cannot be read (\(fault)); "
        + "impactd and impactctl may be of different versions.")
  }

  /// What a status other than success means, in the daemon's own words where it has given some.
  init(refusal reply: Reply) {
    let detail = (try? ProblemDetail(utf8: reply.body))?.detail
    let sentence = detail ?? "impactd answered with the HTTP status \(reply.status)."
    switch reply.status {
    case 400: self.init(.usage, sentence)
    case 401, 403: self.init(.notAllowed, sentence)
    case 408, 504: self.init(.timeOut, sentence)
    case 503: self.init(.noDaemon, sentence)
    default: self.init(.refused, sentence)
    }
  }
}
