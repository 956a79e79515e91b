package import ImpactCore
package import QueryWire

extension ActivityFigures {
  /// Adds what was done; a figure that no tally carries stays unknown. What does not terminate
  /// (kilometres shown as miles) is rounded once.
  package mutating func add(_ tally: Tally, of key: ActivityKey) {
    energyKWh.add(tally.energyKWh.known)
    passengerMiles.add(tally.passengerMiles.known)
    participants.add(tally.participants.known)
    guard let amount = tally.amount.known else { return }
    switch key.kind {
    case .vehicle(let vehicle):
      let miles = key.unit.miles(amount)
      distanceMiles.add(miles)
      if vehicle.mode == .car { carMiles.add(miles) }
      if vehicle.isLowEmission { lowEmissionMiles.add(miles) }
    case .passenger(.carShare):
      passengerMiles.add(key.unit.miles(amount))
    case .active, .passenger:
      distanceMiles.add(key.unit.miles(amount))
    case .waste:
      massKg.add(key.unit.factor(to: .kilogram).map { amount * $0 })
    case .meeting:
      meetings.add(amount)
    case .consultation:
      consultations.add(amount)
    case .evidence:
      // Entries stand for themselves: `measures` shows each in its own unit.
      break
    }
  }
}
