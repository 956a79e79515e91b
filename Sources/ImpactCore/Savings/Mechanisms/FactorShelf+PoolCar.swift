extension FactorShelf {
  /// `pool-car`: what the same distance would have caused in the grey-fleet car, less what the pool
  /// car caused.
  ///
  ///     saving = distance × (rate of the grey-fleet car − rate of the pool car)
  ///
  /// No car miles are saved: known zero. Rates of two publications are not subtracted. Where the
  /// row of an unknown car is of another publication than the pool car's (NOx and PM2.5 of a car
  /// whose class is known), the counterfactual is the average petrol car instead, which rests on
  /// the pool car's own publication. It causes less NOx and PM2.5 than the average diesel car, so
  /// the saving is rather too small than too large; the working says which car it was.
  ///
  /// Exact. Absent for vans, motorcycles and whatever the books hold no comparable figure for.
  public func poolCarSaving(
    of amount: Exact, by key: ActivityKey, in month: CivilMonth, policy: FactorPolicy
  ) -> MechanismSaving {
    guard key.stream == .pool, case .vehicle(let vehicle) = key.kind, vehicle.mode == .car else {
      return MechanismSaving(
        .poolCar, absent: "Only pool cars are compared with the cars of the grey fleet.")
    }
    let actual = impact(of: key, month: month, policy: policy)
    let driven = ProofInput(
      .activity(month), name: "pool car distance, \(key.words)", value: amount,
      unit: key.unit.rawValue)
    var working = [SavingMechanism.poolCar.formula]
    var proofs: [SavingMeasure: FigureProof] = [:]
    for measure in SavingMeasure.allCases {
      guard let impact = measure.impact else { continue }
      let found = comparison(of: driven, key, impact, actual[impact], in: month, policy)
      working.append(found.comparison.words(amount, key.unit, measure, found.proof.figure))
      proofs[measure] = found.proof
    }
    return MechanismSaving(.poolCar, working: working) { proofs[$0] ?? .zero }
  }

  private func comparison(
    of driven: ProofInput, _ key: ActivityKey, _ measure: ImpactMeasure, _ actual: ImpactBasis,
    in month: CivilMonth, _ policy: FactorPolicy
  ) -> (comparison: PoolCarComparison, proof: FigureProof) {
    func comparison(_ vehicle: RoadVehicle, _ name: String) -> PoolCarComparison {
      let counterfactual = ActivityKey(
        stream: .mileage, unit: key.unit, kind: .vehicle(vehicle))
      return PoolCarComparison(
        counterfactual: impact(of: counterfactual, month: month, policy: policy)[measure],
        actual: actual, name: name)
    }
    let usual = comparison(GreyFleetCar.vehicle, "average car of unknown fuel")
    do {
      return (
        usual,
        FigureProof(
          try saving(
            of: driven, in: key.unit, insteadOf: usual.counterfactual, actual: actual))
      )
    } catch SavingRefusal.differentEditions {
      let petrol = comparison(RoadVehicle(mode: .car, fuel: .petrol), "average petrol car")
      return (
        petrol,
        savingProof(
          of: driven, in: key.unit, insteadOf: petrol.counterfactual, actual: actual)
      )
    } catch {
      return (usual, FigureProof(absent: error.description))
    }
  }
}
