import ImpactCore

extension PackedActivity {
  /// What the whole of it adds to one place.
  func booked(sign: Int32) -> BookedTally {
    guard participants == nil, participantMinutes == nil, energyKWh == nil || passengerMiles == nil
    else { return BookedTally(share(on: nil, of: nil, sign: sign)) }
    let amount = SmallSum(amount, sign: sign)
    if let energyKWh {
      return .small(
        SmallTally(rows: sign, amount: amount, further: SmallSum(energyKWh, sign: sign), .energyKWh)
      )
    }
    if let passengerMiles {
      let further = SmallSum(passengerMiles, sign: sign)
      return .small(SmallTally(rows: sign, amount: amount, further: further, .passengerMiles))
    }
    return .small(SmallTally(rows: sign, amount: amount))
  }

  /// The part that falls on `part` of its days; the whole without one. The row itself counts where
  /// its first day is.
  func share(on part: DateSpan?, of span: DateSpan?, sign: Int32) -> Tally {
    func carried(_ value: FixedDecimal?) -> Tally.Carried {
      guard let value else { return .nothing }
      var sum = value.exact
      if let span, let part { sum = span.share(of: sum, on: part) }
      return Tally.Carried(parts: Int(sign), sum: sign < 0 ? -sum : sum)
    }
    return Tally(
      rows: part?.first == span?.first ? Int(sign) : 0, amount: carried(amount),
      energyKWh: carried(energyKWh), passengerMiles: carried(passengerMiles),
      participants: carried(participants), participantMinutes: carried(participantMinutes))
  }
}

extension DateSpan {
  var isInOneMonth: Bool { isOneDay || first.month == last.month }
}
