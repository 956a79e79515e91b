/// What the Social Value Award's environment theme asks evidence of: at least one of these.
public enum AwardOutcome: String, CaseIterable, Sendable {
  case communityUseOfEstates = "community use of estates"
  case environmentalImpactsReduced = "environmental impacts reduced"
  case airPollutionReduced = "air pollution reduced"
  case sustainableTravelPromoted = "sustainable travel promoted"
  case carMilesReduced = "car miles reduced"
  case betterPlacesToLive = "better places to live"
  case sustainableAndEthicalGovernance = "sustainable and ethical governance"
}
