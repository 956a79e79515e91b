public import ImpactCore

/// What has moved since a sign-off: by cause, and which files moved it.
///
/// `parts` and `rest` add up to the total's difference exactly, figure by figure.
public struct DriftAnswer: WireValue {
  public var signoff: SignoffAnswer
  /// When it was asked.
  public var at: Instant
  /// Why the signed figures cannot be made again, in a sentence; then nothing says what moved them,
  /// and `parts` is empty. Nil where they can.
  public var finding: String?
  public var total: DriftMove
  /// Every organisation's stream that was signed or is there now.
  public var groups: [DriftGroup]
  /// Cause by cause, the largest first: at most `WireLimits.driftFiles` of each cause.
  public var parts: [DriftPart]
  /// What `parts` leaves out.
  public var rest: [DriftRest]
  /// What is other about factor books, rules and policy, whether it moves anything or not.
  public var changes: [ShelfChange]

  public init(
    signoff: SignoffAnswer, at: Instant, finding: String?, total: DriftMove,
    groups: [DriftGroup], parts: [DriftPart], rest: [DriftRest], changes: [ShelfChange]
  ) {
    self.signoff = signoff
    self.at = at
    self.finding = finding
    self.total = total
    self.groups = groups
    self.parts = parts
    self.rest = rest
    self.changes = changes
  }

  /// Whether there is something to say to whoever was given the figures.
  public var hasMoved: Bool {
    finding != nil || total.hasMoved || groups.contains { $0.move.hasMoved }
  }

  public var json: JSON {
    let head: JSONObject = [
      "signoff": signoff.json, "at": at.json, "moved": hasMoved.json, "finding": finding.json,
    ]
    return .object(
      head.with(total.members).with([
        "groups": groups.json, "parts": parts.json, "rest": rest.json, "changes": changes.json,
      ]))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    signoff = try object.member("signoff")
    at = try object.member("at")
    finding = try object.member("finding")
    total = try DriftMove(json: json)
    groups = try object.member("groups")
    parts = try object.member("parts")
    rest = try object.member("rest")
    changes = try object.member("changes")
  }
}
