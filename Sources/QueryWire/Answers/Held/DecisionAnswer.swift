public import ImpactCore

/// What became of one row that was to be decided.
public struct DecisionAnswer: WireValue {
  public enum Outcome: String, CaseIterable, WireValue {
    /// The decision is in the ledger.
    case decided
    /// The row stood so already; nothing was written.
    case already
    /// Nothing was written; `reason` says why.
    case refused
  }

  /// As it was asked for.
  public var id: String
  public var outcome: Outcome
  /// The row's state now; nil where it was refused.
  public var state: RowState?
  /// One sentence or two; nil where nothing was refused.
  public var reason: String?

  public init(id: String, outcome: Outcome, state: RowState?, reason: String?) {
    self.id = id
    self.outcome = outcome
    self.state = state
    self.reason = reason
  }

  public var json: JSON {
    .object([
      "id": id.json, "outcome": outcome.json, "state": state.json, "reason": reason.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    id = try object.member("id")
    outcome = try object.member("outcome")
    state = try object.member("state")
    reason = try object.member("reason")
  }
}
