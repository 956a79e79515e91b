extension SavingMechanism {
  /// `mileage-reduction`: claimed car miles of one month against the baseline's same month.
  ///
  ///     car miles = car miles of the baseline's month − car miles now
  ///
  /// Greenhouse gas, NOx and PM2.5 are that difference at the rates of the grey-fleet car of the
  /// month in which the miles were not driven. One car at one edition for both sides: a newer
  /// edition, a cleaner grid, or a fuel that is written down at last, is not a saving. More miles
  /// than in the baseline are a negative saving. Exchanging the two distances turns every sign.
  ///
  /// The caller gives known distances only: a month of which no claim has arrived is absent
  /// (`MechanismSaving(_:absent:)`), not zero miles.
  public static func mileageReduction(
    baseline: CarDistance, in baselineMonth: CivilMonth, actual: CarDistance, car: GreyFleetCar
  ) -> MechanismSaving {
    let before = AvoidedDistance(baseline, named: "claimed car distance", in: baselineMonth)
    let now = AvoidedDistance(actual, named: "claimed car distance", in: car.month)
    return MechanismSaving(
      .mileageReduction, words: "(\(baseline)) − (\(actual))", avoided: before - now, car: car)
  }

  /// `car-sharing`: miles that staff rode along with a colleague who claims as the driver.
  ///
  ///     car miles = passenger miles claimed
  ///
  /// The passenger would have driven the grey-fleet car alone, so the whole of that car is saved.
  /// The passenger miles cause nothing themselves, and are no part of the driver's miles.
  public static func carSharing(
    passengerDistance: CarDistance, car: GreyFleetCar
  ) -> MechanismSaving {
    MechanismSaving(
      .carSharing, words: "\(passengerDistance) as passengers",
      avoided: AvoidedDistance(
        passengerDistance, named: "claimed passenger distance", in: car.month),
      car: car)
  }

  /// `active-travel`: claimed miles by bicycle and on foot, which cause nothing.
  ///
  ///     car miles = distance × substitution share
  ///
  /// Only the share that would have been driven is saved: without one the saving is absent.
  public static func activeTravel(
    distance: CarDistance, substitution: Stated<Share>?, car: GreyFleetCar
  ) -> MechanismSaving {
    guard let substitution else {
      return MechanismSaving(
        .activeTravel,
        absent: "No assumption set says which share of the bicycle and walking miles would have "
          + "been driven by car.")
    }
    let ridden = AvoidedDistance(
      distance, named: "bicycle and walking distance", in: car.month)
    let share = substitution.input(AssumptionDraft.cycled, substitution.content.value)
    return MechanismSaving(
      .activeTravel, words: "\(distance) × \(substitution.content)", avoided: ridden * [share],
      car: car)
  }
}
