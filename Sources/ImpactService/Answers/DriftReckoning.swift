package import ImpactCore
package import Ledger
package import QueryWire

/// What has moved the figures of a sign-off, event by event. A pure function of what it is given.
///
/// Each event is worth what the settled totals differ by across it, under the factors that were
/// signed with; what today's factors make of today's books beside that is the editions' part. So
/// the parts add up to the whole difference exactly, whatever is rounded: figures are taken place
/// by place as totals take them, before and after.
package struct DriftReckoning: Sendable {
  private let signed: SignedPeriod
  private let then: SignedFigures
  private var units: UnitImpacts
  private var books: [String: SettledBooks] = [:]
  private var moved: [Mover: Moved] = [:]

  /// What a part is of.
  private struct Mover: Hashable {
    let cause: DriftCause
    let file: String
    let org: String
    let stream: Stream
  }

  private struct Moved {
    let fileName: String
    let first: BookedEvent.Moment
    var last: BookedEvent.Moment
    var difference: Figures
  }

  /// `postings` are the books at the sign-off, before one source is chosen for each fact; shelf and
  /// policy are those that were signed with.
  package init(
    _ signed: SignedPeriod, shelf: FactorShelf, policy: FactorPolicy, postings: [Posting]
  ) {
    self.signed = signed
    units = UnitImpacts(shelf: shelf, policy: policy)
    var books: [String: SettledBooks] = [:]
    for (org, own) in Dictionary(grouping: postings, by: \.place.org) {
      _ = books[org, default: SettledBooks()].take(own)
    }
    self.books = books
    then = signed.figures(of: books.values.flatMap(\.settled), shelf, policy)
  }

  /// Takes the next event after the sign-off.
  package mutating func take(_ event: BookedEvent) {
    for change in books[event.org, default: SettledBooks()].take(event.postings) {
      guard let place = (change.after ?? change.before)?.place, signed.holds(place) else {
        continue
      }
      let before = change.before.map { units.figures(of: $0) } ?? .none
      let after = change.after.map { units.figures(of: $0) } ?? .none
      let mover = Mover(
        cause: DriftCause(event.kind), file: event.file, org: place.org,
        stream: place.key.stream)
      let moment = BookedEvent.Moment(event)
      var part =
        moved[mover]
        ?? Moved(fileName: event.fileName, first: moment, last: moment, difference: .none)
      part.last = moment
      part.difference += after.difference(from: before)
      moved[mover] = part
    }
  }

  /// The answer after the last event. `frozen` is the figures' JSON as it was signed, nil where it
  /// is not what was signed; shelf and policy are those of now.
  package func answer(
    _ signoff: SignoffAnswer, frozen: JSON?, shelf: FactorShelf, policy: FactorPolicy,
    changes: [ShelfChange], at: Instant
  ) -> DriftAnswer {
    let postings = books.values.flatMap(\.settled)
    let now = signed.figures(of: postings, shelf, policy)
    let finding = finding(signoff, frozen)
    let parts = eventParts + editionParts(of: postings, to: now)
    let listed = DriftAnswer.listed(finding == nil ? parts : [])
    return DriftAnswer(
      signoff: signoff, at: at, finding: finding,
      total: DriftMove(then: signoff.figures.total, now: now.total),
      groups: groups(from: signoff.figures, to: now), parts: listed.parts, rest: listed.rest,
      changes: changes)
  }

  /// Why the signed figures cannot be made again; nil where they can.
  private func finding(_ signoff: SignoffAnswer, _ frozen: JSON?) -> String? {
    guard let frozen else {
      return """
        The figures of \(signoff.id) are not those that were signed: their SHA-256 is another. \
        Compare them with the last backup.
        """
    }
    if frozen.isKept(in: then.json) { return nil }
    return """
      The figures of \(signoff.id) cannot be reproduced: the same events and factor books now give \
      other figures. Run impactctl verify, and compare with the last backup.
      """
  }

  /// In the order of events.
  private var eventParts: [DriftPart] {
    let order = moved.sorted {
      ($0.value.first.number, $0.key.stream.rawValue)
        < ($1.value.first.number, $1.key.stream.rawValue)
    }
    return order.filter(\.value.difference.hasEffect).map { mover, moved in
      DriftPart(
        cause: mover.cause, fileID: mover.file, file: moved.fileName, org: mover.org,
        stream: mover.stream, firstAt: moved.first.at, lastAt: moved.last.at,
        difference: moved.difference)
    }
  }

  /// What other factors make of today's books.
  private func editionParts(of postings: [Posting], to now: SignedFigures) -> [DriftPart] {
    let signedWith = signed.figures(of: postings, units.shelf, units.policy)
    return groups(from: signedWith, to: now).compactMap { group in
      guard group.move.difference.hasEffect,
        let org = group.key.first(where: { $0.key == .org })?.value,
        let stream = group.key.first(where: { $0.key == .stream })?.value
          .flatMap(Stream.init(rawValue:))
      else { return nil }
      return DriftPart(
        cause: .edition, org: org, stream: stream, difference: group.move.difference)
    }
  }

  /// Every organisation's stream that is on either side, in order.
  private func groups(from then: SignedFigures, to now: SignedFigures) -> [DriftGroup] {
    func byKey(_ figures: SignedFigures) -> [[String?]: TotalsGroup] {
      Dictionary(
        figures.groups.map { ($0.key.map(\.value), $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byKey(then), byKey(now))
    return Set(old.keys).union(new.keys).sorted(by: TotalsReckoning.precedes).map { key in
      DriftGroup(
        key: (new[key] ?? old[key])?.key ?? [],
        move: DriftMove(then: old[key]?.figures ?? .none, now: new[key]?.figures ?? .none))
    }
  }
}

extension BookedEvent {
  fileprivate struct Moment {
    let number: Int64
    let at: Instant

    init(_ event: BookedEvent) {
      number = event.number
      at = event.at
    }
  }
}
