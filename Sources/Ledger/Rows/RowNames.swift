import ImpactCore

/// The names of one file in full, by the numbers that its packed rows use.
struct RowNames {
  private let names: FileNames
  private let table: NameTable

  init(_ names: FileNames, in table: NameTable) {
    self.names = names
    self.table = table
  }

  /// Nil where the row names no car.
  func car(_ packed: PackedActivity) throws(LedgerError) -> Digest128? {
    guard let car = packed.car else { return nil }
    return try table.digest(of: names.number(of: car))
  }

  func activity(_ packed: PackedActivity) throws(LedgerError) -> Activity {
    var activity = Activity(
      key: try table.key(of: names.number(of: packed.key)), span: packed.span,
      amount: packed.amount,
      energyKWh: packed.energyKWh, passengerMiles: packed.passengerMiles,
      participants: packed.participants, minutes: packed.minutes, engineCC: packed.engineCC,
      car: try car(packed), site: try table.text(of: names.number(of: packed.site)),
      orgUnit: try table.text(of: names.number(of: packed.orgUnit)),
      contract: try text(packed.contract), document: try text(packed.document))
    // What the row has posted, not what it would post today.
    activity.participantMinutes = packed.participantMinutes
    return activity
  }

  private func text(_ name: UInt32?) throws(LedgerError) -> String {
    guard let name else { return "" }
    return try table.text(of: names.number(of: name))
  }
}
