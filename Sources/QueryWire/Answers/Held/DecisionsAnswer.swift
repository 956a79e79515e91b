/// What became of each row that was to be decided, in the order in which they were named.
public struct DecisionsAnswer: WireValue {
  public var decisions: [DecisionAnswer]

  public init(decisions: [DecisionAnswer]) {
    self.decisions = decisions
  }

  /// Whether none was refused.
  public var isComplete: Bool { decisions.allSatisfy { $0.outcome != .refused } }

  public var json: JSON { .object(["decisions": decisions.json]) }

  public init(json: JSON) throws(WireFault) {
    decisions = try JSONObject(json).member("decisions")
  }
}
