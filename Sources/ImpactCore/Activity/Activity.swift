/// One thing that was done, as its row gives it: exact, in the unit that was given.
public struct Activity: Hashable, Sendable {
  public var key: ActivityKey
  /// The day or days; nil where the content names none (contract section 9, 2).
  public var span: DateSpan?
  /// How much, in `key.unit`. Negative only on a reversal or a credit.
  public var amount: FixedDecimal
  /// Electricity charged or used, in kWh, where the row gives it.
  public var energyKWh: FixedDecimal?
  /// Miles that passengers rode along, where a claim gives them.
  public var passengerMiles: FixedDecimal?
  /// People in a meeting; attendances in a usage report.
  public var participants: FixedDecimal?
  /// Length of a meeting or consultation.
  public var minutes: FixedDecimal?
  /// Time that all participants have spent together: participants × minutes where a row gives
  /// both. Nil in rows that a release read which did not keep it.
  public var participantMinutes: FixedDecimal?
  /// Engine capacity as given, for the rule that `explain` shows.
  public var engineCC: Int?
  /// The car of a pool log or a claim, as a keyed hash of its registration, where the row gives
  /// one: of a claim only to find miles that a pool log tells of, too.
  public var car: Digest128?
  /// The site, as the file names it; empty where it does not.
  public var site: String
  /// Department, cost centre or service, as the file names it; empty where it does not.
  public var orgUnit: String
  /// The contract or project that it was done for; empty where nothing says one.
  public var contract: String
  /// Of an entry of the evidence register: the name of the document that shows it. Empty otherwise.
  public var document: String

  public init(
    key: ActivityKey, span: DateSpan?, amount: FixedDecimal, energyKWh: FixedDecimal? = nil,
    passengerMiles: FixedDecimal? = nil, participants: FixedDecimal? = nil,
    minutes: FixedDecimal? = nil, engineCC: Int? = nil, car: Digest128? = nil,
    site: String = "", orgUnit: String = "", contract: String = "", document: String = ""
  ) {
    self.key = key
    self.span = span
    self.amount = amount
    self.energyKWh = energyKWh
    self.passengerMiles = passengerMiles
    self.participants = participants
    self.minutes = minutes
    participantMinutes =
      if let participants, let minutes { participants.multiplied(by: minutes) } else { nil }
    self.engineCC = engineCC
    self.car = car
    self.site = site
    self.orgUnit = orgUnit
    self.contract = contract
    self.document = document
  }
}
