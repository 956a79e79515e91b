/// One claim where two ways of reckoning saw the same thing: fewer miles, and the meetings because
/// of which they were fewer. Both are shown; only one is claimed, and the two are never added.
public struct SavingHeadline: Hashable, Sendable {
  /// Which of the two is claimed.
  public enum Basis: String, CaseIterable, Sendable {
    case observed, modelled
  }

  /// Against the baseline; nil where there is none.
  public let observed: SavingFigure?
  public let modelled: SavingFigure
  /// What is claimed: the observed figure wherever a baseline exists, even where it is less, a loss
  /// or absent, because a model must not stand in for a measurement that disappoints.
  public let figure: SavingFigure
  public let basis: Basis
  /// How much of the two is one and the same saving: the smaller, where both are positive. Zero
  /// where one is zero or a loss, because a loss has no part that could be claimed twice. Absent
  /// where either is not known.
  public let overlap: SavingFigure

  public init(observed: SavingFigure?, modelled: SavingFigure) {
    self.observed = observed
    self.modelled = modelled
    figure = observed ?? modelled
    basis = observed == nil ? .modelled : .observed
    overlap = Self.overlap(
      observed ?? .absent(reason: "There is no baseline: nothing is observed."), modelled)
  }

  private static func overlap(_ observed: SavingFigure, _ modelled: SavingFigure) -> SavingFigure {
    guard case .known(let seen) = observed, case .known(let reckoned) = modelled else {
      return observed + modelled
    }
    return .known(max(.zero, min(seen, reckoned)))
  }

  /// The headline of each measure.
  public static func each(
    observed: Saving?, modelled: Saving
  ) -> [SavingMeasure: SavingHeadline] {
    Dictionary(
      uniqueKeysWithValues: SavingMeasure.allCases.map { measure in
        let headline = SavingHeadline(
          observed: observed?[measure], modelled: modelled[measure])
        return (measure, headline)
      })
  }

  /// Which figure is claimed, and what became of the other.
  public var words: String {
    switch basis {
    case .modelled: "Modelled: there is no baseline to observe a saving against."
    case .observed:
      if let overlap = overlap.value, overlap > .zero {
        "Observed against the baseline. \(overlap) of it is what the model explains too, and is "
          + "not added."
      } else {
        "Observed against the baseline. What is modelled is not added."
      }
    }
  }
}
