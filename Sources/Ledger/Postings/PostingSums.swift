import ImpactCore

/// Postings of one question, rolled up by place.
struct PostingSums {
  private var tallies: [Posting.Place: Tally] = [:]

  mutating func add(_ posting: Posting) {
    let tally = tallies[posting.place, default: .nothing] + posting.tally
    tallies[posting.place] = tally.isNothing ? nil : tally
  }

  /// In no order.
  var postings: [Posting] {
    tallies.map { Posting(place: $0.key, tally: $0.value) }
  }
}
