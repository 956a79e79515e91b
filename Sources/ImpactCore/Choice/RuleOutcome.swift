/// What a rule says of one measure.
enum RuleOutcome {
  /// A place in the books of a series: the figure is the sum over all places.
  struct Place {
    var series: FactorSeries
    /// The id within the edition.
    var path: RuleTemplate
  }

  case places([Place])
  case zero
  case missing(RuleTemplate)
  case notApplicable(RuleTemplate)
}
