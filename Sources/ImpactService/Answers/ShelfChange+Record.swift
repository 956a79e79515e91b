import ImpactCore
package import Ledger
package import QueryWire

extension ShelfChange {
  /// What is other now than it was then: books and rules by name, then the policy.
  package static func changes(from then: ShelfRecord, to now: ShelfRecord) -> [ShelfChange] {
    struct Place: Hashable {
      let role: String
      let name: String
    }
    func digests(_ record: ShelfRecord) -> [Place: String] {
      Dictionary(
        record.books.map { (Place(role: $0.role.rawValue, name: $0.name), $0.sha256) },
        uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (digests(then), digests(now))
    let places = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    let books = places.sorted { ($0.name, $0.role) < ($1.name, $1.role) }.map { place in
      ShelfChange(
        name: place.name,
        kind: old[place] == nil ? .added : new[place] == nil ? .removed : .changed)
    }
    let policy = ShelfChange(name: "policy", kind: .changed)
    return books + (then.policy == now.policy ? [] : [policy])
  }
}
