/// Which source counts for each fact, where several tell of it: one organisation, site, stream and
/// month has one (`formats.md` section 0, 4). A pure function of all postings of a ledger, so that
/// the order of drops does not matter and the next best source takes over when one is taken back.
///
/// A source that names no site speaks for the whole organisation: it gives way to any better one,
/// and goes before every site's worse one unless some of its own rows name sites. Pool cars are
/// told apart by car, waste by what a source can speak for (`FactPart`). A usage report speaks for
/// a month when it covers at least half of its days. Held and undated rows take no part.
public struct SourceChoice: Sendable {
  /// What goes before a posting.
  public enum Cover: Hashable, Sendable {
    case basis(SourceBasis)
    /// The usage report with this window has the day already.
    case window(DateSpan)
  }

  /// One basis in one fact.
  private struct Presence {
    /// Empty where none of its rows names one.
    var sites: Set<String> = []
    var days: Set<CivilDate> = []
  }

  private struct Reporter: Hashable {
    let org: String
    let site: String
  }

  private var presences: [ActivityFact: [SourceBasis: Presence]] = [:]
  private var windows: [Reporter: [DateSpan]] = [:]

  public init(_ postings: some Sequence<Posting>) {
    var contests = SourceContests()
    for posting in postings { contests.add(posting.place) }
    self.init(postings, contests)
  }

  /// The same where it is known already which of the places contest with each other.
  public init(_ postings: some Sequence<Posting>, _ contests: SourceContests) {
    guard !contests.isEmpty else { return }
    var windows: [Reporter: Set<DateSpan>] = [:]
    for posting in postings where !posting.tally.isNothing {
      let place = posting.place
      guard place.account == .counted, contests.contested.contains(.init(place)),
        let fact = ActivityFact(place),
        let basis = place.source.basis
      else { continue }
      let site = SourceChoice.folded(place.site)
      var presence = presences[fact, default: [:]][basis] ?? Presence()
      if !site.isEmpty { presence.sites.insert(site) }
      if let usage = place.source.usage {
        presence.days.insert(usage.day)
        windows[Reporter(org: place.org, site: site), default: []].insert(usage.window)
      }
      presences[fact, default: [:]][basis] = presence
    }
    self.windows = windows.mapValues { $0.sorted(by: SourceChoice.goesBefore) }
  }

  /// True where every posting counts.
  public var isUncontested: Bool { presences.isEmpty }

  /// What goes before this place; nil where it counts, or was never to count.
  public func cover(of place: Posting.Place) -> Cover? {
    guard !presences.isEmpty, let basis = place.source.basis,
      let fact = ActivityFact(place), let present = presences[fact]
    else { return nil }
    let site = SourceChoice.folded(place.site)
    let own = order(of: basis, in: fact, present[basis])
    let better = present.filter { other, presence in
      order(of: other, in: fact, presence) < own
        && (site.isEmpty || fact.car != nil || presence.sites.contains(site)
          || presence.sites.isEmpty)
    }
    let best = better.map { (order: order(of: $0, in: fact, $1), basis: $0) }
      .min { $0.order < $1.order }
    if let best { return .basis(best.basis) }
    guard let usage = place.source.usage else { return nil }
    let first = windows[Reporter(org: place.org, site: site)]?.first { $0.contains(usage.day) }
    return first == nil || first == usage.window ? nil : first.map(Cover.window)
  }

  /// The postings with those that another source goes before in the account `covered`.
  public func settled(_ postings: [Posting]) -> [Posting] {
    if isUncontested { return postings }
    return postings.map { posting in
      guard cover(of: posting.place) != nil else { return posting }
      var covered = posting
      covered.place.account = .covered
      return covered
    }
  }

  // MARK: What is compared

  private func order(of basis: SourceBasis, in fact: ActivityFact, _ presence: Presence?) -> Int {
    if basis == .usageReport, let days = presence?.days.count,
      days * 2 < fact.month.days.dayCount
    {
      return SourceBasis.last
    }
    return basis.precedence(in: fact)
  }

  /// The window that begins first has its days; of those, the longest.
  private static func goesBefore(_ left: DateSpan, _ right: DateSpan) -> Bool {
    left.first != right.first ? left.first < right.first : left.last > right.last
  }

  /// Sites are the same whatever their case and spacing.
  private static func folded(_ site: String) -> String {
    site.split { $0.isWhitespace }.joined(separator: " ").lowercased()
  }
}
