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
    var working = [SavingMechanism.poolCar.formula]
    let saving = Saving { measure in
      guard let impact = measure.impact else { return .zero }
      let found = comparison(of: key, impact, actual[impact], in: month, policy)
      let figure = savingFigure(
        of: amount, in: key.unit, insteadOf: found.counterfactual, actual: actual[impact])
      working.append(found.words(amount, key.unit, measure, figure))
      return figure
    }
    return MechanismSaving(.poolCar, saving, working: working)
  }

  private func comparison(
    of key: ActivityKey, _ measure: ImpactMeasure, _ actual: ImpactBasis, in month: CivilMonth,
    _ policy: FactorPolicy
  ) -> PoolCarComparison {
    func comparison(_ vehicle: RoadVehicle, _ name: String) -> PoolCarComparison {
      let counterfactual = ActivityKey(
        stream: .mileage, unit: key.unit, kind: .vehicle(vehicle))
      return PoolCarComparison(
        counterfactual: impact(of: counterfactual, month: month, policy: policy)[measure],
        actual: actual, name: name)
    }
    let usual = comparison(GreyFleetCar.vehicle, "average car of unknown fuel")
    do {
      _ = try saving(of: Exact(1), in: key.unit, insteadOf: usual.counterfactual, actual: actual)
    } catch SavingRefusal.differentEditions {
      return comparison(RoadVehicle(mode: .car, fuel: .petrol), "average petrol car")
    } catch {
      return usual
    }
    return usual
  }
}
