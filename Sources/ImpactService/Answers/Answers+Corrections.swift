import HTTPTypes
import ImpactCore
import Intake
import Ledger
import Logging
import QueryWire

/// What people change about files that stand in the ledger.
extension Answers {
  /// Takes a file back and publishes the totals without it.
  func retract(_ query: RetractionQuery, by uid: UInt32) async throws -> FileAnswer {
    switch try await keeper.retract(query.file, why: query.why, by: uid, at: Clock.now()) {
    case .refused(let refusal): throw Responder.Refused(refusal)
    case .retracted(let entry):
      try await keeper.publish(on: board)
      logger.log(
        .notice, .fileRetracted,
        "\(entry.id) \(entry.arrival.name) was taken back by uid \(uid): \(query.why)",
        ["uid": "\(uid)", "file-id": "\(entry.id)"])
      return FileAnswer(entry)
    }
  }

  /// Reads a file's original again with what somebody has said of it.
  func reread(
    _ id: String, _ query: RereadingQuery, by uid: UInt32
  ) async throws -> FileAnswer {
    let (saying, period) = try saying(query)
    let order = Rereading(file: id, saying: saying, uid: uid)
    do {
      return FileAnswer(try await desk.reread(order, period: period))
    } catch let fault as ArrivalDesk.CannotReread {
      throw Responder.Refused(fault.isUnknown ? .notFound : .conflict, fault.words)
    }
  }

  /// Removes the originals that name a person.
  func forget(_ query: ForgettingQuery) async throws -> ForgettingAnswer {
    guard let person = PersonText(query.person) else {
      throw WireFault(
        "Give at least \(IntakeLimits.personLetters) letters or digits, as the files have them.",
        at: "person")
    }
    let found = try await custodian.forget(
      person, isTrial: query.isTrial, at: Clock.now())
    let waiting = board.drop.filesWaiting
    return ForgettingAnswer(
      isTrial: query.isTrial, searched: found.searched,
      originals: found.named.map { NamedFile($0) },
      unreadable: found.unreadable.map { NamedFile($0) },
      fileNames: found.namedByName.map { NamedFile($0) }, places: found.places,
      filesWaiting: waiting)
  }

  private func saying(
    _ query: RereadingQuery
  ) throws -> (saying: Rereading.Saying, period: DateSpan?) {
    switch query.saying {
    case .adds: return (.adds, nil)
    case .replaces: return (.replaces, nil)
    case .period(let asked):
      let period = asked.period(today: Clock.now().dateInUK)
      guard let first = period.from, let last = period.to else {
        throw WireFault("Give a period with a first and a last day.", at: "period")
      }
      return (.period("\(first) to \(last)"), DateSpan(first: first, last: last))
    }
  }
}

extension Responder.Refused {
  init(_ refusal: FileRetraction.Refusal) {
    self.init(refusal == .noSuchFile ? .notFound : .conflict, refusal.description)
  }
}

extension NamedFile {
  init(_ original: Original) {
    self.init(id: original.id, name: original.name)
  }
}
