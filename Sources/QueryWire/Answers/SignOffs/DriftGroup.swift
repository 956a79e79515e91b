/// One organisation's stream, as it was signed and as it is now.
public struct DriftGroup: WireValue {
  public var key: [TotalsGroup.Part]
  public var move: DriftMove

  public init(key: [TotalsGroup.Part], move: DriftMove) {
    self.key = key
    self.move = move
  }

  public var json: JSON { .object(TotalsGroup.Part.member(key).with(move.members)) }

  public init(json: JSON) throws(WireFault) {
    key = try TotalsGroup.Part.key(in: try JSONObject(json))
    move = try DriftMove(json: json)
  }
}
