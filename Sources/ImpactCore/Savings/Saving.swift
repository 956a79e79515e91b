/// What was saved, in all five measures: counterfactual − actual, so a loss is negative.
///
/// Exact; where a mechanism has to divide, each of its monthly figures is rounded once at 12
/// decimals, and a period is the sum of its months, so months always add up to the whole.
public struct Saving: Hashable, Sendable {
  private var figures: [SavingMeasure: SavingFigure]

  /// `figure` is asked once for each measure.
  public init(_ figure: (SavingMeasure) -> SavingFigure) {
    figures = Dictionary(
      uniqueKeysWithValues: SavingMeasure.allCases.map { ($0, figure($0)) })
  }

  /// Absent in every measure, for one reason.
  public init(absent reason: String) {
    self.init { _ in .absent(reason: reason) }
  }

  /// Known to be nothing in every measure.
  public static let nothing = Saving { _ in .zero }

  /// Car miles; kg CO2e; kg CO2e; g; g.
  public subscript(measure: SavingMeasure) -> SavingFigure {
    figures[measure] ?? .absent(reason: "\(measure.title) was not asked for.")
  }

  public static func + (left: Saving, right: Saving) -> Saving {
    Saving { left[$0] + right[$0] }
  }

  public static prefix func - (saving: Saving) -> Saving { Saving { -saving[$0] } }

  public static func - (left: Saving, right: Saving) -> Saving { left + -right }

  /// The sum of all parts, measure by measure; absent where a part is, or where there are none.
  public static func sum(_ parts: some Collection<Saving>, ifNone reason: String) -> Saving {
    Saving { measure in .sum(parts.lazy.map { $0[measure] }, ifNone: reason) }
  }
}
