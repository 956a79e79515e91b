/// Why a saving has no figure: it would be one that nobody could defend.
public enum SavingRefusal: Error, Hashable {
  case counterfactualUnknown(reason: String)
  case actualUnknown(reason: String)
  /// A change of edition is not a saving.
  case differentEditions(counterfactual: String, actual: String)
  /// The two figures cover different parts of what happens.
  case differentBoundaries(counterfactual: String, actual: String)
}

extension SavingRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .counterfactualUnknown(let reason):
      "What would have happened has no figure: \(reason)"
    case .actualUnknown(let reason):
      "What happened has no figure: \(reason)"
    case .differentEditions(let counterfactual, let actual):
      "The figures come from different publications or editions (\(counterfactual); \(actual)): "
        + "a change of source is not a saving."
    case .differentBoundaries(let counterfactual, let actual):
      "The figures draw their boundary differently (\(counterfactual); \(actual)): "
        + "a difference between them is not a saving."
    }
  }
}
