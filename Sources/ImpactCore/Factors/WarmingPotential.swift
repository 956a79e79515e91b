/// The assessment report of the IPCC whose warming potentials turn methane and nitrous oxide into
/// CO2e. A change from one to another is no change of what was emitted.
public enum WarmingPotential: String, CaseIterable, Sendable {
  /// Fourth report, 2007: the UK Government factors to 2022.
  case ar4 = "AR4"
  /// Fifth report, 2014: the UK Government factors from 2023.
  case ar5 = "AR5"
  /// Sixth report, 2021.
  case ar6 = "AR6"
}
