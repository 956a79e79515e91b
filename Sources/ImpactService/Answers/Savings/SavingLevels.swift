import ImpactCore

/// The level that something is compared with and the level now, of the same months.
struct SavingLevels {
  /// `miles` or `kg`.
  let unit: String
  let before: FigureProof
  let now: FigureProof

  /// Nil where either is not known: what is compared with nothing has no level.
  init?(_ waste: WasteReduction, in month: CivilMonth) {
    guard let before = waste.previousYear.value, let now = waste.now.value else { return nil }
    func weighed(_ kilograms: Exact, in month: CivilMonth) -> FigureProof {
      let input = ProofInput(.activity(month), name: "waste", value: kilograms, unit: "kg")
      return FigureProof([ProofStep([ProofTerm([input])])])
    }
    unit = "kg"
    self.before = weighed(before, in: WasteReduction.previousYear(of: month))
    self.now = weighed(now, in: month)
  }

  init(
    claimed before: CarDistance, in baselineMonth: CivilMonth, now: CarDistance,
    in month: CivilMonth
  ) {
    func driven(_ distance: CarDistance, in month: CivilMonth) -> FigureProof {
      FigureProof([
        AvoidedDistance(distance, named: "claimed car distance", in: month).inMiles
      ])
    }
    unit = "miles"
    self.before = driven(before, in: baselineMonth)
    self.now = driven(now, in: month)
  }
}
