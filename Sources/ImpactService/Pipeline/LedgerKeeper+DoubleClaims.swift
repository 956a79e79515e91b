package import ImpactCore
import Ledger
package import QueryWire

extension LedgerKeeper {
  /// Claims of counted rows on the days and in the places of `query` that name the same car as a
  /// pool log of the same day. Only months in which a log names a car are looked through.
  package func doubleClaims(_ query: TotalsQuery, in period: Period) throws -> [DoubleClaim] {
    var journeys: [DoubleClaim.Journey] = []
    var cars: Set<Digest128> = []
    try forEachCar(.pool, query, in: period, months: nil) { car, journey in
      cars.insert(car)
      journeys.append(journey)
    }
    let months = journeys.compactMap { $0.activity.span?.first.month }
    guard let first = months.min(), let last = months.max() else { return [] }
    try forEachCar(.mileage, query, in: period, months: first...last) { car, journey in
      if cars.contains(car) { journeys.append(journey) }
    }
    return DoubleClaim.claimsOfPoolCars(in: journeys)
  }

  /// Rows are named by file and number, which tell nothing of a person.
  private func forEachCar(
    _ stream: ImpactCore.Stream, _ query: TotalsQuery, in period: Period,
    months: ClosedRange<CivilMonth>?, _ take: (Digest128, DoubleClaim.Journey) -> Void
  ) throws {
    var filter = RowFilter(query, account: .counted, in: period)
    filter.stream = stream
    try ledger.forEachRow(filter, months: months) { row in
      guard let car = row.activity.car else { return }
      take(
        car,
        DoubleClaim.Journey(
          organisation: row.org, activity: row.activity,
          row: "\(row.file) row \(row.source.row)"))
    }
  }
}
