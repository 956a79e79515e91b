/// Greenhouse gas saved by calls, with their own emissions netted off: gross, burden and net side
/// by side, in kg CO2e.
///
/// Only greenhouse gas is netted: the burden is published as CO2e, and no NOx or PM2.5 of calls is
/// held. Where the burden is not known, the net figure is absent, and the gross one stays.
public struct NetOfCalls: Hashable, Sendable {
  public let gross: SavingFigure
  public let burden: CallBurden
  /// Gross − burden; the lowest net is that of the highest burden.
  public let net: FigureRange

  public init(gross: SavingFigure, burden: CallBurden) {
    self.gross = gross
    self.burden = burden
    net = FigureRange(
      low: gross - burden.kilograms.high, central: gross - burden.kilograms.central,
      high: gross - burden.kilograms.low)
  }

  /// The saving with its greenhouse gas as `net`.
  public func applied(to saving: Saving) -> Saving {
    Saving { $0 == .ghg ? net.central : saving[$0] }
  }
}
