/// Where there is anything to choose between sources: most organisations have one source for each
/// stream. Takes places one by one; a contest that was once seen stays one.
public struct SourceContests: Sendable {
  /// What sources can be compared in.
  struct Contest: Hashable {
    let org: String
    let stream: Stream

    init(_ place: Posting.Place) {
      org = place.org
      stream = place.key.stream
    }
  }

  private var known: [Contest: ActivitySource] = [:]
  private(set) var contested: Set<Contest> = []

  public init() {}

  /// True where no two sources tell of one organisation's stream: then every posting counts.
  public var isEmpty: Bool { contested.isEmpty }

  public mutating func add(_ place: Posting.Place) {
    guard place.account == .counted, place.source.basis != nil else { return }
    let contest = Contest(place)
    let source = ActivitySource(
      basis: place.source.basis,
      usage: place.source.usage.map {
        ActivitySource.UsageDay(day: $0.window.first, window: $0.window)
      })
    if known[contest, default: source] != source { contested.insert(contest) }
    known[contest] = source
  }
}
