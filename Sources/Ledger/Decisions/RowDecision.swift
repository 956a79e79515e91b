public import ImpactCore

/// What became of one row that somebody wanted to decide.
public struct RowDecision: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// The decision is in the ledger; the row is now in that state.
    case decided(RowState)
    /// The row stands so already; nothing was written.
    case already(RowState)
    case refused(Refusal)
  }

  /// As it was asked for.
  public var id: String
  public var outcome: Outcome

  public init(id: String, outcome: Outcome) {
    self.id = id
    self.outcome = outcome
  }
}

extension RowDecision {
  /// Why a row cannot be decided.
  public enum Refusal: Hashable, Sendable {
    case noSuchRow
    case fileNotAccepted(FileEntry.State)
    case neverHeld(RowState)
    /// A later file says something else of the same row.
    case replaced
    case otherDimension(has: ActivityUnit)
  }
}

extension RowDecision.Refusal: CustomStringConvertible {
  /// One sentence or two: what is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchRow:
      "There is no such row. See impactctl held."
    case .fileNotAccepted(.held):
      "Its file is held whole: say first whether it replaces the earlier file or adds to it."
    case .fileNotAccepted(let state):
      "Its file is \(state.rawValue): only the rows of an accepted file can be decided."
    case .neverHeld(let state):
      "Nobody has to decide: the row was read as \(state.rawValue). To change it, drop a "
        + "corrected file."
    case .replaced:
      "A later file or decision has replaced this row. Decide on the newer row."
    case .otherDimension(let unit):
      "The row's quantity is in \(unit.rawValue). Give one of "
        + unit.family.map(\.rawValue).joined(separator: ", ") + "."
    }
  }
}
