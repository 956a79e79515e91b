import ImpactCore

/// A tally in 32 bytes: the amount and at most one further sum. What carries more, or has more
/// digits, is a `Tally` of its own.
struct SmallTally {
  /// Which sum the further one is. Written to disk: never renumber.
  enum Further: UInt8 {
    case none, energyKWh, passengerMiles, participants, participantMinutes
  }

  private var amountCoefficient: Int64 = 0
  private var furtherCoefficient: Int64 = 0
  private(set) var rows: Int32 = 0
  private var amountParts: Int32 = 0
  private var furtherParts: Int32 = 0
  private var amountScale: UInt8 = 0
  private var furtherScale: UInt8 = 0
  private(set) var kind = Further.none
  /// Stands for a tally that is kept elsewhere, because it does not fit.
  private(set) var isElsewhere = false

  static let nothing = SmallTally()
  static let elsewhere: SmallTally = {
    var tally = SmallTally()
    tally.isElsewhere = true
    return tally
  }()

  init() {}

  init(rows: Int32, amount: SmallSum, further: SmallSum = .nothing, _ kind: Further = .none) {
    self.rows = rows
    self.amount = amount
    self.further = further
    self.kind = kind
  }

  /// Nil where it does not fit.
  init?(_ tally: Tally) {
    guard let rows = Int32(exactly: tally.rows), let amount = SmallSum(tally.amount) else {
      return nil
    }
    self.init(rows: rows, amount: amount)
    for (kind, sum) in [
      (Further.energyKWh, tally.energyKWh), (.passengerMiles, tally.passengerMiles),
      (.participants, tally.participants), (.participantMinutes, tally.participantMinutes),
    ] where sum != .nothing {
      guard self.kind == .none, let further = SmallSum(sum) else { return nil }
      self.further = further
      self.kind = kind
    }
  }

  var amount: SmallSum {
    get { SmallSum(coefficient: amountCoefficient, parts: amountParts, scale: amountScale) }
    set {
      (amountCoefficient, amountParts, amountScale) = (
        newValue.coefficient, newValue.parts, newValue.scale
      )
    }
  }

  var further: SmallSum {
    get { SmallSum(coefficient: furtherCoefficient, parts: furtherParts, scale: furtherScale) }
    set {
      (furtherCoefficient, furtherParts, furtherScale) = (
        newValue.coefficient, newValue.parts, newValue.scale
      )
    }
  }

  var isNothing: Bool { rows == 0 && amount.isNothing && further.isNothing && !isElsewhere }

  var tally: Tally {
    func carried(_ kind: Further) -> Tally.Carried {
      self.kind == kind ? further.carried : .nothing
    }
    return Tally(
      rows: Int(rows), amount: amount.carried, energyKWh: carried(.energyKWh),
      passengerMiles: carried(.passengerMiles), participants: carried(.participants),
      participantMinutes: carried(.participantMinutes))
  }

  /// The sum of both; nil where it does not fit.
  func adding(_ other: SmallTally) -> SmallTally? {
    let (rows, overflow) = rows.addingReportingOverflow(other.rows)
    guard !overflow, !isElsewhere, !other.isElsewhere, let amount = amount.adding(other.amount)
    else { return nil }
    var sum = SmallTally(rows: rows, amount: amount, further: further, kind)
    if other.further.isNothing { return sum }
    if sum.further.isNothing {
      (sum.further, sum.kind) = (other.further, other.kind)
      return sum
    }
    guard kind == other.kind, let further = further.adding(other.further) else { return nil }
    sum.further = further
    return sum
  }
}
