/// How much is known of one measure of a row. The five are told apart in every answer.
public enum FigureState: String, CaseIterable, WireValue {
  /// A factor applies, by what the row says.
  case factor
  /// A factor applies, by a default rule: the row does not say which.
  case defaulted
  /// The impact is known to be nothing.
  case knownZero = "known-zero"
  /// There is an impact, and no figure is held for it.
  case missing
  /// The question does not arise.
  case notApplicable = "not-applicable"
}
