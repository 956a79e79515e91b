/// An assumption set as it is written down, before anybody has looked whether it makes sense:
/// what `AssumptionSet` is made of.
public struct AssumptionDraft: Hashable, Sendable {
  public var name: String
  /// Nil: every organisation.
  public var organisation: String?
  public var kind: AssumptionKind
  /// The first day of a month.
  public var from: CivilDate
  /// The last day of a month; nil: until a newer set.
  public var to: CivilDate?
  /// Where the numbers come from, and who says so.
  public var source = ""
  public var statedBy = ""

  public var travellersPerMeeting: Exact?
  /// Either of the two, not both.
  public var returnMiles: Exact?
  public var returnKilometres: Exact?
  /// The share of journeys that the call replaced.
  public var substitutionShare: Exact?
  public var carShare: Exact?
  public var occupancy: Exact?
  /// The share of bicycle and walking miles that would have been driven.
  public var activeTravelShare: Exact?
  /// Which waste was treated in another way, and what would have become of it: both or neither.
  public var material: WasteMaterial?
  public var insteadOf: Treatment?

  /// The shares from gross to net: all four or none.
  public var deadweight: Exact?
  public var displacement: Exact?
  public var leakage: Exact?
  public var substitution: Exact?

  public init(name: String, organisation: String?, kind: AssumptionKind, from: CivilDate) {
    self.name = name
    self.organisation = organisation
    self.kind = kind
    self.from = from
  }

  /// Every number that is given, under the words by which a message names it.
  var given: [(words: String, value: Exact)] {
    let named: [(String, Exact?)] = [
      (Self.travellers, travellersPerMeeting), (Self.miles, returnMiles),
      (Self.kilometres, returnKilometres), (Self.replaced, substitutionShare),
      (Self.byCar, carShare), (Self.persons, occupancy), (Self.cycled, activeTravelShare),
    ]
    return named.compactMap { words, value in value.map { (words, $0) } }
  }

  static let travellers = "travellers per meeting"
  static let miles = "return miles"
  static let kilometres = "return km"
  static let replaced = "substitution share"
  static let byCar = "car share"
  static let persons = "occupancy"
  static let cycled = "active travel share"
}
