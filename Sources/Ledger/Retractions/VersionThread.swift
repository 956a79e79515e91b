import ImpactCore

/// All that files said under one identity, in the order in which they came, and what of it stands.
///
/// The same rules as when files are accepted and rows decided (`Comparison`, `Supersession`,
/// `Ledger.decide`), told from the beginning: what stands is a function of the files that stand,
/// in their order, and of the decisions. So a ledger that has taken a file back is the ledger in
/// which it was never dropped.
struct VersionThread {
  /// What a row says, as far as it can be told from what others say.
  enum Content: Hashable {
    /// The first half of the digest of all that it says.
    case check(UInt64)
    /// What this row says, whose digest is not known any more.
    case row(Locator)
  }

  /// One row of one file.
  struct Saying {
    var row: Locator
    /// The event by which its file was accepted.
    var event: Int64
    /// The state that the row was read into, had nobody said it before.
    var read: RowState
    var content: Content
    /// The states that decisions gave the row, by event.
    var decisions: [(event: Int64, now: RowState)] = []
  }

  /// A new version of a file that only content identifies: it takes back what it does not repeat.
  struct Replacement {
    var file: UInt32
    var event: Int64
    var earlier: UInt32
    /// The file's earlier versions: what another file brought first stays.
    var versions: Set<UInt32>
  }

  /// What a row is beside those before it.
  struct Place: Hashable {
    var state: RowState
    var earlier: Locator?
    var earlierContent: Content?
    var isReturned = false
    /// A later row has replaced it, or a later version of its file has withdrawn it.
    var isOff = false
  }

  private enum Step {
    case arrival(Int)
    case replacement(Replacement)
    case decision(Int, RowState)
  }

  private enum Cause: Equatable {
    case arrival
    case decision(Int)
  }

  private let sayings: [Saying]
  private(set) var places: [Place]
  /// The rows that were versions when they came, in order.
  private var versions: [Int] = []
  private var effective: [RowState]
  private var decided: Set<Int> = []
  private var off: [Int: Cause] = [:]

  /// `sayings` in the order of their rows.
  init(_ sayings: [Saying], _ replacements: [Replacement]) {
    self.sayings = sayings
    places = sayings.map { Place(state: $0.read) }
    effective = sayings.map(\.read)
    var steps: [(event: Int64, order: Int, step: Step)] = []
    for (index, saying) in sayings.enumerated() {
      steps.append((saying.event, 0, .arrival(index)))
      for decision in saying.decisions {
        steps.append((decision.event, 2, .decision(index, decision.now)))
      }
    }
    for replacement in replacements {
      steps.append((replacement.event, 1, .replacement(replacement)))
    }
    for step in steps.sorted(by: { ($0.event, $0.order) < ($1.event, $1.order) }) {
      switch step.step {
      case .arrival(let index): arrive(index)
      case .replacement(let replacement): withdraw(replacement)
      case .decision(let index, let now): decide(index, now)
      }
    }
    for index in off.keys { places[index].isOff = true }
  }

  /// The newest version and what it says; nil where no row is left.
  var newest: (row: Locator, content: Content)? {
    versions.last.map { (sayings[$0].row, sayings[$0].content) }
  }

  private mutating func arrive(_ index: Int) {
    let saying = sayings[index]
    if let last = versions.last {
      places[index].earlier = sayings[last].row
      if sayings[last].content == saying.content {
        guard off[last] != nil else {
          places[index].state = .unchanged
          return
        }
        places[index].isReturned = true
      } else {
        places[index].earlierContent = sayings[last].content
        if saying.read == .counted { places[index].state = .amended }
      }
    }
    effective[index] = places[index].state
    switch effective[index] {
    case .counted, .amended, .notApplicable: replaceAll(.arrival)
    case .held: replaceAll(.arrival, onlyHeld: true)
    case .unchanged, .duplicate, .rejected, .ignored: break
    }
    versions.append(index)
  }

  private mutating func decide(_ index: Int, _ now: RowState) {
    guard let position = versions.firstIndex(of: index) else { return }
    let was = effective[index]
    effective[index] = now
    decided.insert(index)
    guard off[index] == nil, was.counts != now.counts else { return }
    if now.counts {
      replaceAll(.decision(index), before: position)
    } else {
      for (row, cause) in off where cause == .decision(index) {
        // A held version stays replaced: the newest one waits.
        off[row] = effective[row] == .held ? .arrival : nil
      }
    }
  }

  private mutating func withdraw(_ replacement: Replacement) {
    let said = sayings.lazy.filter { $0.read != .rejected }.map(\.row.file)
    guard let last = versions.last, said.contains(replacement.earlier),
      !sayings.contains(where: { $0.row.file == replacement.file }),
      replacement.versions.contains(sayings[last].row.file)
    else { return }
    replaceAll(.arrival)
  }

  private mutating func replaceAll(
    _ cause: Cause, before position: Int = .max, onlyHeld: Bool = false
  ) {
    for index in versions.prefix(position) where off[index] == nil {
      switch effective[index] {
      case .held: off[index] = cause
      case .counted, .amended: if !onlyHeld { off[index] = cause }
      // A row that a decision has rejected: it must not be decided again.
      default: if !onlyHeld, decided.contains(index) { off[index] = cause }
      }
    }
  }
}

extension RowState {
  /// Whether a row of this state is counted.
  var counts: Bool { self == .counted || self == .amended }
}
