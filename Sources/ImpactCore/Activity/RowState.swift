/// Where a row ends. Every row that is read is in exactly one state (contract section 4).
public enum RowState: String, CaseIterable, Sendable {
  case counted
  case unchanged
  case amended
  case duplicate
  case notApplicable = "not_applicable"
  case rejected
  case held
  case ignored
}

/// How many rows of a file are in each state. `read` is their sum by construction.
public struct RowCounts: Hashable, Sendable {
  private var counts: [RowState: Int] = [:]

  public init() {}

  public subscript(state: RowState) -> Int {
    get { counts[state, default: 0] }
    set { counts[state] = newValue }
  }

  public var read: Int { counts.values.reduce(0, +) }

  public static func + (left: RowCounts, right: RowCounts) -> RowCounts {
    var sum = left
    sum.counts.merge(right.counts, uniquingKeysWith: +)
    return sum
  }

  public static func == (left: RowCounts, right: RowCounts) -> Bool {
    RowState.allCases.allSatisfy { left[$0] == right[$0] }
  }

  public func hash(into hasher: inout Hasher) {
    for state in RowState.allCases { hasher.combine(self[state]) }
  }
}
