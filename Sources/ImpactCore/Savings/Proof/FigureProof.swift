/// A figure with the steps that it is the sum of. There is no other way to a figure of a saving:
/// what is printed as its proof is what it was reckoned by.
public struct FigureProof: Hashable, Sendable {
  /// The sum of the results of all steps, or why there is none.
  public let figure: SavingFigure
  /// Empty where the figure is absent, and for a zero that needs no numbers.
  public let steps: [ProofStep]

  /// Known to be nothing: an empty sum.
  public static let zero = FigureProof([])

  public init(_ steps: [ProofStep]) {
    figure = .known(steps.reduce(Exact.zero) { $0 + $1.result })
    self.steps = steps
  }

  public init(absent reason: String) {
    self.init(figure: .absent(reason: reason), steps: [])
  }

  private init(figure: SavingFigure, steps: [ProofStep]) {
    self.figure = figure
    self.steps = steps
  }

  /// Absent where one of the two is.
  public static func + (left: FigureProof, right: FigureProof) -> FigureProof {
    let figure = left.figure + right.figure
    return FigureProof(figure: figure, steps: figure.value == nil ? [] : left.steps + right.steps)
  }

  public static prefix func - (proof: FigureProof) -> FigureProof {
    FigureProof(figure: -proof.figure, steps: proof.steps.map { -$0 })
  }

  public static func - (left: FigureProof, right: FigureProof) -> FigureProof { left + -right }
}
