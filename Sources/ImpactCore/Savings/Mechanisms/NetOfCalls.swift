/// Greenhouse gas saved by calls, with their own emissions netted off: gross, burden and net side
/// by side, in kg CO2e.
///
/// Only greenhouse gas is netted: the burden is published as CO2e, and no NOx or PM2.5 of calls is
/// held. Where the burden is not known, the net figure is absent, and the gross one stays.
public struct NetOfCalls: Hashable, Sendable {
  public let gross: SavingFigure
  public let burden: CallBurden
  /// The saving with its greenhouse gas as the central net, and the burden taken off as a step.
  public let saving: MechanismSaving

  public init(_ made: MechanismSaving, burden: CallBurden) {
    gross = made.saving[.ghg]
    self.burden = burden
    let caused =
      burden.step.map { FigureProof([$0]) }
      ?? FigureProof(absent: burden.kilograms.central.reason ?? "")
    saving = MechanismSaving(made.mechanism, working: made.working + [burden.working]) {
      $0 == .ghg ? made[.ghg] - caused : made[$0]
    }
  }

  /// Gross − burden; the lowest net is that of the highest burden.
  public var net: FigureRange {
    FigureRange(
      low: gross - burden.kilograms.high, central: saving.saving[.ghg],
      high: gross - burden.kilograms.low)
  }
}
