public import ImpactCore

/// The figures of a period as somebody has signed them.
public struct SignoffAnswer: WireValue {
  /// Such as `s1`.
  public var id: String
  public var at: Instant
  /// The period's name where it was asked for by name.
  public var period: String?
  /// Whole months; nil for an open end.
  public var from: CivilDate?
  public var to: CivilDate?
  /// Nil for all organisations.
  public var org: String?
  /// Who has signed, as given.
  public var by: String
  /// The user's number.
  public var uid: Int
  public var note: String
  /// The policy by which editions were chosen. On the wire `factors`.
  public var policy: String
  /// Of the figures' JSON as it is kept.
  public var sha256: String
  public var figures: SignedFigures
  /// What a reader of the figures must know, a sentence each: worked out from the others.
  public var warnings: [String]

  public init(
    id: String, at: Instant, period: String?, days: Period, org: String?, by: String, uid: Int,
    note: String, policy: String, sha256: String, figures: SignedFigures
  ) {
    self.id = id
    self.at = at
    self.period = period
    from = days.from
    to = days.to
    self.org = org
    self.by = by
    self.uid = uid
    self.note = note
    self.policy = policy
    self.sha256 = sha256
    self.figures = figures
    warnings = SignoffAnswer.warnings(figures.total.coverage, to: days.to, at: at)
  }

  public var json: JSON {
    .object([
      "id": id.json, "at": at.json, "period": period.json, "from": from.json, "to": to.json,
      "org": org.json, "by": by.json, "uid": uid.json, "note": note.json,
      "factors": policy.json, "sha256": sha256.json, "figures": figures.json,
      "warnings": warnings.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    id = try object.member("id")
    at = try object.member("at")
    period = try object.member("period")
    from = try object.member("from")
    to = try object.member("to")
    org = try object.member("org")
    by = try object.member("by")
    uid = try object.member("uid")
    note = try object.member("note")
    policy = try object.member("factors")
    sha256 = try object.member("sha256")
    figures = try object.member("figures")
    warnings = try object.member("warnings")
  }
}
