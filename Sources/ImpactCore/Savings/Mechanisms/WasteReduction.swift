/// `waste`: what one month's waste weighed against the same month of the previous year.
///
///     kilograms = weight in the previous year − weight now
///     percent   = kilograms ÷ weight in the previous year × 100
///
/// Kilograms are exact; the percentage is rounded once at 12 decimals. More waste than before is
/// negative. A month without any weight on the books is absent, not zero.
public struct WasteReduction: Hashable, Sendable {
  public let previousYear: SavingFigure
  public let now: SavingFigure
  /// `kilograms` with its steps.
  public let difference: FigureProof

  /// Both in kilograms. For a period, the sums of its months, and no month.
  public init(previousYear: SavingFigure, now: SavingFigure, in month: CivilMonth?) {
    self.previousYear = previousYear
    self.now = now
    guard let weight = previousYear.value, let after = now.value else {
      difference = FigureProof(absent: (previousYear - now).reason ?? "")
      return
    }
    let before = ProofInput(
      .activity(month.map(Self.previousYear)),
      name: month == nil ? "waste of the previous year" : "waste", value: weight, unit: "kg")
    let weighed = ProofInput(.activity(month), name: "waste", value: after, unit: "kg")
    difference = FigureProof([
      ProofStep([ProofTerm([before]), ProofTerm(isSubtracted: true, [weighed])])
    ])
  }

  public var kilograms: SavingFigure { difference.figure }
  /// Absent where the previous year has no weight to take a share of.
  public var percent: SavingFigure {
    guard let before = previousYear.value, let saved = kilograms.value else { return kilograms }
    return saved.percent(of: before).map(SavingFigure.known)
      ?? .absent(reason: "Nothing was weighed in the same months of the previous year.")
  }

  /// The formula with the numbers filled in, for `explain`.
  public var working: String {
    guard let before = previousYear.value, let now = now.value, let saved = kilograms.value else {
      return kilograms.reason ?? ""
    }
    let share = percent.value.map { " = \($0.rounded(toDecimals: 1)) %" } ?? ""
    return "\(before) kg − \(now) kg = \(saved) kg\(share)"
  }

  /// The months that `months` are compared with.
  public static func previousYear(of month: CivilMonth) -> CivilMonth {
    CivilMonth(index: month.index - 12)
  }
}
