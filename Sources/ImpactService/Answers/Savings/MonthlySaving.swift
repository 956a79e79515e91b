import ImpactCore

/// What one mechanism saved in one organisation and month, with all that it rests on.
struct MonthlySaving {
  /// With the calls' own emissions netted off.
  let made: MechanismSaving
  /// The formula with its numbers, a line for each step.
  var working: [String]
  /// The name of the baseline or assumption set; nil where none is needed or in force.
  var basis: String?
  /// After the shares from gross to net; nil where no set gives them.
  private(set) var net: Saving?
  /// What of a gain is left in `net`.
  private(set) var kept: ProofInput?
  /// Of calls only.
  var burden: CallBurden?
  /// Greenhouse gas before the calls' own emissions are taken off; of calls only.
  var grossGHG: SavingFigure?
  /// Of waste and claimed miles only.
  var levels: SavingLevels?
  /// Kilograms saved; of waste only.
  var weight: FigureProof?

  init(_ made: MechanismSaving, basis: String? = nil) {
    self.made = made
    working = made.working
    self.basis = basis
  }

  /// Of calls, with their own emissions netted off.
  init(_ calls: NetOfCalls, basis: String) {
    self.init(calls.saving, basis: basis)
    burden = calls.burden
    grossGHG = calls.gross
  }

  var mechanism: SavingMechanism { made.mechanism }
  var saving: Saving { made.saving }

  /// With the shares from gross to net of a set, where it gives them.
  mutating func apply(_ set: AssumptionSet?) {
    guard let set, let additionality = set.additionality else { return }
    net = Saving { additionality.net(of: saving[$0]) }
    kept = ProofInput(
      .assumption, name: "\(set.name): share that would not have come about anyway",
      value: additionality.kept, source: set.source)
    working.append("car miles, net: \(additionality.working(of: saving[.carMiles]))")
  }
}
