public import ImpactCore

/// One dropped file and what became of it.
public struct FileAnswer: WireValue {
  public enum State: String, CaseIterable, WireValue {
    case accepted, unchanged, held, quarantined, retracted
  }

  public var id: String
  public var name: String
  public var org: String
  /// Nil where the content was not recognised.
  public var stream: Stream?
  public var layout: String?
  public var state: State
  /// Of the bytes, as 64 hexadecimal digits.
  public var sha256: String
  public var receivedAt: Instant
  /// Why the file is held or quarantined, and what to do; nil otherwise.
  public var reason: String?
  public var rows: RowCounts
  /// Plain sentences, as in the receipt.
  public var notes: [String]
  /// Who took the file back; nil where nobody did.
  public var retraction: RetractionAnswer?
  /// That its original was removed; nil where it was not. On the wire `original_removed`.
  public var disposal: DisposalAnswer?

  public init(
    id: String, name: String, org: String, stream: Stream?, layout: String?, state: State,
    sha256: String, receivedAt: Instant, reason: String?, rows: RowCounts, notes: [String],
    retraction: RetractionAnswer? = nil, disposal: DisposalAnswer? = nil
  ) {
    self.id = id
    self.name = name
    self.org = org
    self.stream = stream
    self.layout = layout
    self.state = state
    self.sha256 = sha256
    self.receivedAt = receivedAt
    self.reason = reason
    self.rows = rows
    self.notes = notes
    self.retraction = retraction
    self.disposal = disposal
  }

  public var json: JSON {
    .object([
      "id": id.json, "name": name.json, "org": org.json, "stream": stream.json,
      "layout": layout.json, "state": state.json, "sha256": sha256.json,
      "received_at": receivedAt.json, "reason": reason.json, "rows": rows.json,
      "notes": notes.json, "retraction": retraction.json,
      "original_removed": disposal.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    id = try object.member("id")
    name = try object.member("name")
    org = try object.member("org")
    stream = try object.member("stream")
    layout = try object.member("layout")
    state = try object.member("state")
    sha256 = try object.member("sha256")
    receivedAt = try object.member("received_at")
    reason = try object.member("reason")
    rows = try object.member("rows")
    notes = try object.member("notes")
    retraction = try object.member("retraction")
    disposal = try object.member("original_removed")
  }
}
