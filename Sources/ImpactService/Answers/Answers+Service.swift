import HTTPTypes
import Ledger
import QueryWire

extension Answers {
  func status() async throws -> StatusAnswer {
    let snapshot = board.snapshot
    let drop = board.drop
    var troubles = drop.troubles.map { "\($0.path) \($0.reason)." }
    if let difference = board.audit?.firstDifference {
      troubles.insert("The books do not agree: \(difference)", at: 0)
    }
    if drop.neverTaken > 0 {
      troubles.append(
        "\(drop.neverTaken) hidden, temporary or half-written names are never taken.")
    }
    let more = troubles.count - ServiceLimits.troublesShownMax
    return StatusAnswer(
      version: Release.version, state: alarm.words ?? drop.words,
      uptimeSeconds: Int((Clock.monotonicMilliseconds() - startedAt) / 1000),
      editions: settings.editions, overlays: settings.current.shelf.overlayNames,
      filesWaiting: drop.filesWaiting, rows: snapshot.rows,
      lastFile: snapshot.lastFile.map(FileAnswer.init), databaseBytes: snapshot.databaseBytes,
      verifiedAt: board.audit?.at,
      problems: Array(troubles.prefix(ServiceLimits.troublesShownMax))
        + (more > 0 ? ["… and \(more) more."] : []))
  }

  func verify(_: PlainQuery) async throws -> VerifyAnswer {
    let found = try await auditor.audit()
    return VerifyAnswer(
      isOK: found.firstDifference == nil, firstDifference: found.firstDifference,
      postingsChecked: found.postings, rowsChecked: found.rows, receiptsChecked: found.receipts)
  }

  /// A consistent copy of the ledger while the daemon goes on.
  func backup(_ query: String) async throws -> LedgerImage {
    _ = try PlainQuery(query: query)
    return try await keeper.image(in: state)
  }

  /// A new stream of events.
  func news(_ query: String) throws -> NewsStream {
    _ = try PlainQuery(query: query)
    let stream = NewsStream(on: board.news) { [board, settings] in
      BooksAnswer(
        rows: board.snapshot.rows, lastFile: board.snapshot.lastFile?.id,
        editions: settings.editions, overlays: settings.current.shelf.overlayNames)
    }
    guard let stream else {
      throw Responder.Refused(
        .serviceUnavailable,
        "\(ServiceLimits.newsStreamsMax) streams of events are open, and no more are allowed: "
          + "end one of them, such as an `impactctl watch` that nobody reads, and try again.")
    }
    return stream
  }

  func rescan(_: PlainQuery) -> RescanAnswer {
    events.requestScan()
    return RescanAnswer(filesWaiting: board.drop.filesWaiting)
  }

  func wait(_ query: WaitQuery) async throws -> IdleAnswer {
    let isIdle = await idle.waitUntilIdle(seconds: query.timeoutSeconds) { events.requestScan() }
    return IdleAnswer(isIdle: isIdle && !alarm.isRaised, filesWaiting: board.drop.filesWaiting)
  }
}
