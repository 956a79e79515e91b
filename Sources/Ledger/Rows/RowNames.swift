import ImpactCore

/// The names of one file in full, by the numbers that its packed rows use.
struct RowNames {
  private let numbers: [Int64]
  private let table: NameTable

  init(_ numbers: [Int64], in table: NameTable) {
    self.numbers = numbers
    self.table = table
  }

  func activity(_ packed: PackedActivity) throws(LedgerError) -> Activity {
    Activity(
      key: try table.key(of: number(packed.key)), span: packed.span, amount: packed.amount,
      energyKWh: packed.energyKWh, passengerMiles: packed.passengerMiles,
      participants: packed.participants, minutes: packed.minutes, engineCC: packed.engineCC,
      site: try table.text(of: number(packed.site)),
      orgUnit: try table.text(of: number(packed.orgUnit)))
  }

  private func number(_ name: UInt32) throws(LedgerError) -> Int64 {
    guard Int(name) < numbers.count else { throw .damaged("a row uses an unknown name") }
    return numbers[Int(name)]
  }
}
