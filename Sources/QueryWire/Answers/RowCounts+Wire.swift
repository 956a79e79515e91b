public import ImpactCore

extension RowCounts: WireValue {
  /// `read` first, then each state; `read` is the sum of the others by construction.
  public var json: JSON {
    let states = RowState.allCases.map { JSONObject.Member($0.rawValue, self[$0].json) }
    return .object(JSONObject(unique: [JSONObject.Member("read", read.json)] + states))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    self.init()
    var sum = 0
    for state in RowState.allCases {
      let count: Int = try object.member(state.rawValue)
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard count >= 0, !overflow else {
        throw WireFault("a count is expected", at: state.rawValue)
      }
      sum = next
      self[state] = count
    }
    let read: Int = try object.member("read")
    guard read == sum else { throw WireFault("the counts do not add up", at: "read") }
  }
}
