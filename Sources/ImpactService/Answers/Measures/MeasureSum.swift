import ImpactCore
import QueryWire

/// Adds up one measure over the months of a group, with all that it rests on.
struct MeasureSum {
  private let measure: SocialMeasure
  private(set) var figures: [String: MeasureFigureSum] = [:]
  private var basis: Set<String> = []
  private var reasons: [String] = []
  private var documents: Set<String> = []
  private var rows = 0
  private var files: Set<String> = []
  private var cars: Set<PoolCar> = []
  /// Organisations whose register tells how many vehicles there are.
  private var registered: Set<String> = []

  private struct PoolCar: Hashable {
    let org: String
    let car: Digest128
  }

  init(_ measure: SocialMeasure) {
    self.measure = measure
  }

  /// What the measure is worth by one kind of price, unit by unit.
  func values(by kind: PriceKind) -> [MeasureValue] {
    measure.units.compactMap { unit in
      figures[unit]?.prices.first { $0.kind == kind }?.value(of: measure, unit: unit)
    }
  }

  mutating func add(
    _ part: MeasurePart, in month: SavingsBooks.Month, _ values: ValueBasis
  ) {
    figures[part.unit, default: MeasureFigureSum()].add(part, in: month, values)
    if part.unit == MeasureSum.vehicles { registered.insert(month.owner.org) }
    if let name = part.basis { basis.insert(name) }
    if let reason = part.proof.figure.reason, !reasons.contains(reason) { reasons.append(reason) }
  }

  /// Counts the rows of a month behind the measure.
  mutating func count(_ posting: Posting) {
    rows += posting.tally.rows
    if !posting.place.document.isEmpty { documents.insert(posting.place.document) }
    if let car = posting.place.source.car, posting.place.key.stream == .pool {
      cars.insert(PoolCar(org: posting.place.org, car: car))
    }
  }

  mutating func count(file: String) { files.insert(file) }

  /// `previous` is the same sum of the year before; nil where there is none to compare with.
  func answer(before previous: MeasureSum?, rowsHeld: Int) -> MeasureAnswer {
    MeasureAnswer(
      measure: measure,
      figures: measure.units.map { figure($0, before: previous) }, basis: basis.sorted(),
      rows: rows, rowsHeld: rowsHeld, files: files.count, documents: documents.sorted(),
      reasons: figures.isEmpty && loggedCars == nil ? [measure.silence] : reasons)
  }

  private func figure(_ unit: String, before previous: MeasureSum?) -> MeasureFigureAnswer {
    let sum = figures[unit] ?? MeasureFigureSum()
    switch (measure, unit) {
    case (.wasteReduced, "percent"):
      return (figures["kg"] ?? MeasureFigureSum()).share(before: previous?.figures["kg"])
    case (.lowEmissionVehicles, MeasureSum.vehicles):
      var figure = sum.answer(unit: unit, before: nil)
      figure.value.add(loggedCars)
      figure.previous = previous?.figures[unit]?.value
      figure.previous.add(previous?.loggedCars)
      return figure
    default:
      return sum.answer(unit: unit, before: previous?.figures[unit])
    }
  }

  private static let vehicles = "vehicles"

  /// Cars that the pool's logs name, each once, of organisations whose register tells of none.
  var loggedCars: Exact? {
    let own = cars.filter { !registered.contains($0.org) }
    return own.isEmpty ? nil : Exact(own.count)
  }
}

extension SocialMeasure {
  /// Why there is no figure where nothing was dropped that could give one.
  fileprivate var silence: String {
    streams.isEmpty
      ? "No entry of the evidence register tells of it in these months."
      : "No row of these months tells of it."
  }
}
