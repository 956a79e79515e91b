package import ImpactCore
package import Intake
package import Ledger
import Logging

extension Custodian {
  /// What a search for a person has found.
  package struct Forgetting: Sendable {
    package var searched = 0
    /// The originals that name the person, and are removed.
    package var named: [Original] = []
    /// Those that cannot be read as far as to tell.
    package var unreadable: [Original] = []
    /// Files whose name names the person: names stay in the history.
    package var namedByName: [Original] = []
    /// Names of sites and departments in the ledger.
    package var places: [String] = []
  }

  /// Looks through every original that is still there and removes those that name the person; with
  /// `isTrial` nothing is removed. What the rows have added stays in the totals, because the ledger
  /// holds nothing of a person.
  package func forget(
    _ person: PersonText, isTrial: Bool, at now: Instant
  ) async throws -> Forgetting {
    var found = Forgetting()
    let search = PersonSearch(person)
    for original in try await keeper.originals(receivedUpTo: now) {
      if person.stands(in: original.name) { found.namedByName.append(original) }
      let finding = try originals.read(original) { file in
        try search.search(descriptor: file.raw) { try Task.checkCancellation() }
      }
      guard let finding else { continue }
      found.searched += 1
      switch finding {
      case .named: found.named.append(original)
      case .unreadable: found.unreadable.append(original)
      case .notNamed: break
      }
    }
    found.places = try await keeper.placeNames().filter(person.stands)
    if !isTrial { try await remove(found.named, at: now) }
    return found
  }

  private func remove(_ named: [Original], at now: Instant) async throws {
    let ids = named.map(\.id)
    try await keeper.dispose(of: ids, .forgotten, at: now)
    _ = try originals.remove(named)
    if ids.isEmpty { return }
    logger.log(
      .notice, .originalsRemoved,
      "Originals that name a person who is forgotten are removed: \(ids.joined(separator: " "))")
  }
}
