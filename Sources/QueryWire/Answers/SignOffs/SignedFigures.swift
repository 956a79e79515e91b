/// Figures as they are frozen: the total, and groups by organisation and stream.
///
/// Its JSON is kept for ever and compared with what the ledger gives later: a member that a release
/// adds is passed over there (`JSON.isKept(in:)`), and none may go or change its meaning.
public struct SignedFigures: WireValue {
  public var total: Figures
  /// By `org` and `stream`.
  public var groups: [TotalsGroup]
  /// The books that the figures were made with, by full name.
  public var editions: [String]
  /// The customer's own books that were in force.
  public var overlays: [String]

  public init(
    total: Figures, groups: [TotalsGroup], editions: [String], overlays: [String]
  ) {
    self.total = total
    self.groups = groups
    self.editions = editions
    self.overlays = overlays
  }

  public init(_ totals: TotalsAnswer) {
    self.init(
      total: totals.total, groups: totals.groups, editions: totals.editions,
      overlays: totals.overlays)
  }

  /// What the groups of signed figures are.
  public static let by: [GroupKey] = [.org, .stream]

  public var json: JSON {
    .object([
      "total": total.json, "groups": groups.json, "editions": editions.json,
      "overlays": overlays.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    total = try object.member("total")
    groups = try object.member("groups")
    editions = try object.member("editions")
    overlays = try object.member("overlays")
  }
}

extension JSON {
  /// Whether everything that this says is said by `other`, which may have members of its own.
  public func isKept(in other: JSON) -> Bool {
    switch (self, other) {
    case (.object(let mine), .object(let theirs)):
      mine.members.allSatisfy { member in
        theirs[member.name].map(member.value.isKept) ?? false
      }
    case (.array(let mine), .array(let theirs)):
      mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isKept(in: $1) }
    default: self == other
    }
  }
}
