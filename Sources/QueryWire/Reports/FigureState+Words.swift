extension FigureState {
  /// What a figure of this state has beside it; nil for the ordinary one.
  var words: String? {
    switch self {
    case .factor: nil
    case .defaulted: "by a default rule"
    case .knownZero: "known to be zero"
    case .missing: "missing"
    case .notApplicable: "does not apply"
    }
  }
}
