import ImpactCore

/// What one mechanism saved in one organisation and month, with all that it rests on.
struct MonthlySaving {
  var mechanism: SavingMechanism
  var saving: Saving
  /// The formula with its numbers, a line for each step.
  var working: [String]
  /// The name of the baseline or assumption set; nil where none is needed or in force.
  var basis: String?
  /// After the shares from gross to net; nil where no set gives them.
  var net: Saving?
  /// Of calls only.
  var burden: CallBurden?
  /// Greenhouse gas before the calls' own emissions are taken off; of calls only.
  var grossGHG: SavingFigure?
  /// Of waste and claimed miles only.
  var levels: SavingLevels?
  /// Kilograms saved; of waste only.
  var weight: SavingFigure?

  init(_ made: MechanismSaving, basis: String? = nil) {
    mechanism = made.mechanism
    saving = made.saving
    working = made.working
    self.basis = basis
  }

  /// With the calls' own emissions netted off.
  mutating func net(of burden: CallBurden) {
    self.burden = burden
    grossGHG = saving[.ghg]
    saving = NetOfCalls(gross: saving[.ghg], burden: burden).applied(to: saving)
    working.append(burden.working)
  }

  /// With the shares from gross to net of a set, where it gives them.
  mutating func apply(_ additionality: Additionality?) {
    guard let additionality else { return }
    net = Saving { additionality.net(of: saving[$0]) }
    working.append("car miles, net: \(additionality.working(of: saving[.carMiles]))")
  }
}
