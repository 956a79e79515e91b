package import ImpactCore

/// What an R/D cell says: one code, or several with what went to each, as Defra's receipt of waste
/// writes it: `D12 = 30 = kg = Estimate; R10 = 10 = kg = Actual`.
///
/// An item is one record (contract section 9, 1) and has one treatment, so the item's own weight
/// counts whole: under the treatment that takes most of it where the parts' weights add up to it,
/// else under the first that is named. A part that is only stored or handed on (R12, R13, D13 to
/// D15) is weighed like any other and names none.
package struct DisposalParts {
  package struct Part: Hashable, Sendable {
    package var code: CellText
    /// In kilograms; nil where the cell gives none that can be read.
    package var weight: Exact?
  }

  /// What a reader of the receipt should know of the choice.
  package enum Doubt: Hashable, Sendable {
    /// Several treatments share the weight.
    case shared
    /// Several treatments are named, and nothing says how the weight is shared.
    case unshared
    /// One treatment, with weights that are not the item's.
    case weightDiffers
  }

  package let parts: [Part]

  package init(_ cell: CellText) {
    parts = cell.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
      .map { Part($0.trimmed) }.filter { !$0.code.isEmpty }
  }

  /// The treatment of an item of `weight` kilograms; nil where no code names one.
  package func treatment(
    of weight: Exact, _ meaning: (CellText) -> Treatment?
  ) -> (treatment: Treatment?, doubt: Doubt?) {
    let treatments = parts.map { meaning($0.code) }
    let isOne = Set(treatments).count < 2
    let given = parts.compactMap(\.weight)
    let isComplete = given.count == parts.count && given.reduce(.zero, +) == weight
    if isOne {
      return (treatments.first ?? nil, given.isEmpty || isComplete ? nil : .weightDiffers)
    }
    guard isComplete else { return (treatments.lazy.compactMap(\.self).first, .unshared) }
    return (heaviest(treatments), .shared)
  }

  /// The first of those that take most.
  private func heaviest(_ treatments: [Treatment?]) -> Treatment? {
    var sums: [(treatment: Treatment?, weight: Exact)] = []
    for (treatment, part) in zip(treatments, parts) {
      let weight = part.weight ?? .zero
      if let place = sums.firstIndex(where: { $0.treatment == treatment }) {
        sums[place].weight += weight
      } else {
        sums.append((treatment, weight))
      }
    }
    var most = sums.first
    for sum in sums.dropFirst() {
      // A credit takes weights back: there the least is most.
      let (more, less) =
        sum.weight.isNegative ? (most?.weight, sum.weight) : (sum.weight, most?.weight)
      if let more, let less, more > less { most = sum }
    }
    return most?.treatment
  }
}

extension DisposalParts.Part {
  /// `D10 = 1,850 = kg = Actual`, or a code alone.
  fileprivate init(_ text: CellText) {
    let fields = text.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
      .map(\.trimmed)
    code = fields.first ?? []
    guard fields.count > 2, let number = CellNumber(fields[1]).value,
      case .unit(let unit)? = UnitWord(fields[2].folded), let kilograms = unit.factor(to: .kilogram)
    else { return }
    weight = number.exact * kilograms
  }
}
