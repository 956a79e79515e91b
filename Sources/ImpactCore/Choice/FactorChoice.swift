/// How the figure of one measure was chosen: for showing, never for summing.
public struct FactorChoice: Hashable, Sendable {
  public let basis: ImpactBasis
  /// Nil where no further rule fits.
  public let next: NextRule?
  /// Nil where no other edition has a figure of its own.
  public let range: RateRange?
}
