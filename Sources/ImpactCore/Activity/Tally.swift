/// Exact sums over rows of one activity key. Tallies add and subtract, so a reversal is a tally
/// with every sign turned.
public struct Tally: Hashable, Sendable {
  /// A sum that only some rows carry. Nothing carried is unknown, not zero.
  public struct Carried: Hashable, Sendable {
    public var parts: Int
    public var sum: Exact

    public static let nothing = Carried(parts: 0, sum: .zero)

    public init(parts: Int, sum: Exact) {
      self.parts = parts
      self.sum = sum
    }

    /// The sum, or nil where no row carries it.
    public var known: Exact? { parts == 0 ? nil : sum }

    public static func + (left: Carried, right: Carried) -> Carried {
      Carried(parts: left.parts + right.parts, sum: left.sum + right.sum)
    }
  }

  /// Rows whose first day falls here; a row that spans months is counted in one of them only.
  public var rows: Int
  /// The quantity in the key's unit; `parts` counts each month's share of a spanning row.
  public var amount: Carried
  public var energyKWh: Carried
  public var passengerMiles: Carried
  public var participants: Carried
  /// Participants × minutes of the rows that give both.
  public var participantMinutes: Carried

  public static let nothing = Tally(
    rows: 0, amount: .nothing, energyKWh: .nothing, passengerMiles: .nothing,
    participants: .nothing)

  public init(
    rows: Int, amount: Carried, energyKWh: Carried, passengerMiles: Carried,
    participants: Carried, participantMinutes: Carried = .nothing
  ) {
    self.rows = rows
    self.amount = amount
    self.energyKWh = energyKWh
    self.passengerMiles = passengerMiles
    self.participants = participants
    self.participantMinutes = participantMinutes
  }

  /// The part of `activity` that falls on `part` of its days; the whole of it without a part.
  public init(_ activity: Activity, on part: DateSpan?) {
    func share(_ amount: FixedDecimal?) -> Carried {
      guard let amount else { return .nothing }
      guard let span = activity.span, let part else { return Carried(parts: 1, sum: amount.exact) }
      return Carried(parts: 1, sum: span.share(of: amount.exact, on: part))
    }
    self.init(
      rows: part == nil || part?.first == activity.span?.first ? 1 : 0,
      amount: share(activity.amount),
      energyKWh: share(activity.energyKWh), passengerMiles: share(activity.passengerMiles),
      participants: share(activity.participants),
      participantMinutes: share(activity.participantMinutes))
  }

  public var isNothing: Bool { self == .nothing }

  public static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      rows: left.rows + right.rows, amount: left.amount + right.amount,
      energyKWh: left.energyKWh + right.energyKWh,
      passengerMiles: left.passengerMiles + right.passengerMiles,
      participants: left.participants + right.participants,
      participantMinutes: left.participantMinutes + right.participantMinutes)
  }

  public static func += (left: inout Tally, right: Tally) { left = left + right }

  public static prefix func - (tally: Tally) -> Tally {
    func negated(_ carried: Carried) -> Carried {
      Carried(parts: -carried.parts, sum: -carried.sum)
    }
    return Tally(
      rows: -tally.rows, amount: negated(tally.amount), energyKWh: negated(tally.energyKWh),
      passengerMiles: negated(tally.passengerMiles), participants: negated(tally.participants),
      participantMinutes: negated(tally.participantMinutes))
  }
}
