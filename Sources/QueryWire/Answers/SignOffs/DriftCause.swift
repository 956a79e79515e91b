/// Why a figure that was signed is another one now.
public enum DriftCause: String, CaseIterable, WireValue {
  /// A file came later and only added.
  case lateFile = "late-file"
  /// A file came later and replaced or withdrew rows of earlier ones.
  case amendment
  /// A file was taken back.
  case retraction
  /// Somebody decided on a held row or a held file.
  case decision
  /// Factor books, rules of choice or the policy are others.
  case edition
}
