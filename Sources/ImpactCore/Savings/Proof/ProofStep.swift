/// One line of arithmetic that anybody can repeat with its inputs alone.
///
///     result = (± input × input … ± input × input …) ÷ (divisor × divisor …)
///
/// The division comes last: rounded once at 12 decimals, half away from zero. Without divisors, and
/// where their product is 1, nothing is rounded.
public struct ProofStep: Hashable, Sendable {
  public let terms: [ProofTerm]
  /// Each more than zero.
  public let divisors: [ProofInput]
  public let result: Exact

  public init(_ terms: [ProofTerm], dividedBy divisors: [ProofInput] = []) {
    self.terms = terms
    self.divisors = divisors
    let sum = terms.reduce(Exact.zero) { $0 + $1.value }
    let divisor = divisors.reduce(Exact(1)) { $0 * $1.value }
    result =
      divisor == Exact(1)
      ? sum : sum.dividedAndRounded(by: divisor, decimals: Exact.decimalsWhenEndless)
  }

  /// The same step with every sign turned.
  public static prefix func - (step: ProofStep) -> ProofStep {
    ProofStep(step.terms.map { -$0 }, dividedBy: step.divisors)
  }
}
