/// What one mechanism saved in one month, and how it was reckoned.
public struct MechanismSaving: Hashable, Sendable {
  public let mechanism: SavingMechanism
  public let saving: Saving
  /// The formula with the numbers filled in, a line for each step, for `explain`.
  public let working: [String]

  init(_ mechanism: SavingMechanism, _ saving: Saving, working: [String]) {
    self.mechanism = mechanism
    self.saving = saving
    self.working = working
  }

  /// Where something that the mechanism needs is not known.
  public init(_ mechanism: SavingMechanism, absent reason: String) {
    self.init(mechanism, Saving(absent: reason), working: [mechanism.formula, reason])
  }

  /// A distance that no car drove: its first step, and what the grey-fleet car would have caused.
  init(
    _ mechanism: SavingMechanism, step: String, avoided: CarDistance, occupancy: Exact = Exact(1),
    car: GreyFleetCar
  ) {
    let saving = car.saving(of: avoided, occupancy: occupancy)
    let miles = saving[.carMiles].value.map { " = \($0) car miles" } ?? ""
    self.init(
      mechanism, saving,
      working: [mechanism.formula, step + miles]
        + car.working(of: avoided, occupancy: occupancy, saving))
  }
}
