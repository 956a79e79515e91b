/// The books that the rules of impact name.
enum BookName {
  /// The editions of the UK Government factors: `uk-ghg-2024`, and so on.
  static let ukSeries = "uk-ghg-"
  /// EMEP/EEA guidebook Tier 2, by Euro class, exhaust and wear apart.
  static let tier2 = "capsam-emep-tier2"
  /// UK fleet averages by year: arithmetic of this project, never shown as published.
  static let derivedFleet = "derived-emep2023xnaei"
  /// Emissions Factors Toolkit v7.0, by year; PM2.5 includes wear.
  static let toolkit = "defra-eft-v7.0-scotland-urban"
  /// Rizan et al. 2021.
  static let hospitalWaste = "rizan-2021"
}
