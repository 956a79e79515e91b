import ImpactCore

/// A tally on its way: the same sums as `Tally`, added from packed rows.
struct RunningTally {
  private var rows = 0
  private var amount = RunningSum()
  private var energyKWh = RunningSum()
  private var passengerMiles = RunningSum()
  private var participants = RunningSum()
  private var participantMinutes = RunningSum()

  /// Adds the part of `activity` on `part` of its days; the whole of an undated one. `sign` is −1
  /// to take it away.
  mutating func add(_ activity: PackedActivity, on part: DateSpan?, sign: Int) {
    if part?.first == activity.span?.first { rows += sign }
    func add(_ value: FixedDecimal?, to sum: inout RunningSum) {
      guard let value else { return }
      guard let span = activity.span, let part, part != span else {
        sum.add(value, sign: sign)
        return
      }
      let share = span.share(of: value.exact, on: part)
      sum.add(sign < 0 ? -share : share, parts: sign)
    }
    add(activity.amount, to: &amount)
    add(activity.energyKWh, to: &energyKWh)
    add(activity.passengerMiles, to: &passengerMiles)
    add(activity.participants, to: &participants)
    add(activity.participantMinutes, to: &participantMinutes)
  }

  var tally: Tally {
    Tally(
      rows: rows, amount: amount.carried, energyKWh: energyKWh.carried,
      passengerMiles: passengerMiles.carried, participants: participants.carried,
      participantMinutes: participantMinutes.carried)
  }
}
