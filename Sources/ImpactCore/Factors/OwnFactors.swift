/// The customer's own factors by place.
struct OwnFactors {
  private struct Line {
    var factor: Factor
    var validity: DateSpan?
    var file: String
  }

  private let lines: [String: [Line]]

  /// `books` by edition and version. A later version of an edition replaces an earlier one.
  init(_ books: [FactorBook], rules: ChoiceRules) throws(BookFault) {
    let latest = Dictionary(books.map { ($0.edition.name, $0) }, uniquingKeysWith: { $1 })
    var lines: [String: [Line]] = [:]
    for book in latest.values.sorted(by: { $0.edition.name < $1.edition.name }) {
      if let fault = rules.faults(in: book).first { throw fault }
      for (index, factor) in book.factors.enumerated() {
        let line = Line(factor: factor, validity: book.edition.validity, file: book.file)
        let others = lines[factor.key.path] ?? []
        for other in others where other.factor.measure == factor.measure {
          guard OwnFactors.overlap(other.validity, line.validity) else { continue }
          throw BookFault(
            file: book.file, line: FactorBook.line(ofFactor: index),
            reason: "\(factor.key.path) stands in \(other.file) too, for some of the same days.")
        }
        lines[factor.key.path] = others + [line]
      }
    }
    self.lines = lines
  }

  /// No validity means every date.
  private static func overlap(_ left: DateSpan?, _ right: DateSpan?) -> Bool {
    guard let left, let right else { return true }
    return left.intersection(right) != nil
  }

  func factor(at path: String, for measure: ImpactMeasure, on day: CivilDate) -> Factor? {
    lines[path]?.first { line in
      line.factor.measure == measure && line.validity?.contains(day) ?? true
    }?.factor
  }
}
