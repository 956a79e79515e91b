/// Why a figure differs between two choices of factors: each difference has exactly one reason.
public enum BridgePart: String, CaseIterable, Sendable {
  /// Both have the figure, within the same boundary, and its published value differs.
  case factorValue = "factor-value"
  /// Only the new one has a figure.
  case newCoverage = "new-coverage"
  /// Only the old one has a figure.
  case lostCoverage = "lost-coverage"
  /// The figures do not cover the same things.
  case boundary
  /// The gases are weighed by another assessment of the IPCC: AR4 and AR5. How much of the
  /// difference comes from that, and how much from the figure, the published totals do not tell.
  case warmingPotential = "warming-potential"
}
