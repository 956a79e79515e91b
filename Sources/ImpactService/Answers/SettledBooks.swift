package import ImpactCore

/// The books of one organisation on their way through the events, with one source for each fact,
/// and what each event changes of what counts.
///
/// Every fact is of one month, so an event can move the places of its own months and no others.
/// There it can move places that it never names: a file takes over what another said. Where only
/// one source ever tells of a month, nothing is chosen and its own places are all that move.
package struct SettledBooks: Sendable {
  /// One place before and after an event, settled; nil where nothing stands there.
  package struct Change: Sendable {
    package var before: Posting?
    package var after: Posting?
  }

  /// By month; what has no date is never compared with anything.
  private var months: [CivilMonth?: Month] = [:]

  package init() {}

  /// Books what an event has changed, as the ledger has it: before the choice of sources.
  package mutating func take(_ postings: [Posting]) -> [Change] {
    Dictionary(grouping: postings, by: \.place.month).flatMap { month, own in
      months[month, default: Month()].take(own)
    }
  }

  /// All that stands, in no order.
  package var settled: [Posting] { months.values.flatMap(\.settled) }
}

extension SettledBooks {
  private struct Month {
    private var tallies: [Posting.Place: Tally] = [:]
    private var contests = SourceContests()
    private var covered: Set<Posting.Place> = []

    mutating func take(_ postings: [Posting]) -> [Change] {
      var earlier: [Posting.Place: Tally?] = [:]
      for posting in postings {
        contests.add(posting.place)
        let tally = tallies[posting.place]
        if earlier[posting.place] == nil { earlier.updateValue(tally, forKey: posting.place) }
        let sum = (tally ?? .nothing) + posting.tally
        tallies[posting.place] = sum.isNothing ? nil : sum
      }
      let wasCovered = covered
      if !contests.isEmpty {
        let choice = SourceChoice(tallies.map { Posting(place: $0, tally: $1) })
        covered = Set(tallies.keys.filter { choice.cover(of: $0) != nil })
        for place in covered.symmetricDifference(wasCovered) where earlier[place] == nil {
          earlier.updateValue(tallies[place], forKey: place)
        }
      }
      return earlier.compactMap { place, tally in
        let change = Change(
          before: Month.settled(place, tally, wasCovered),
          after: Month.settled(place, tallies[place], covered))
        return change.before == change.after ? nil : change
      }
    }

    var settled: [Posting] {
      tallies.compactMap { Month.settled($0, $1, covered) }
    }

    private static func settled(
      _ place: Posting.Place, _ tally: Tally?, _ covered: Set<Posting.Place>
    ) -> Posting? {
      guard let tally else { return nil }
      var posting = Posting(place: place, tally: tally)
      if covered.contains(place) { posting.place.account = .covered }
      return posting
    }
  }
}
