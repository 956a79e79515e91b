package import ImpactCore

/// What is noticed while the rows of a file are read.
package struct Findings {
  /// Records by what became of them. Ignored ones are not judged.
  private(set) var read = 0
  private(set) var judged = 0
  private(set) var rejected = 0
  package private(set) var problems: [Problem] = []
  private var unlistedProblems = 0
  private var remarks = [Int](repeating: 0, count: Remark.allCases.count)
  /// All readable numbers of the quantity column, whatever became of their rows.
  private var column = ColumnSum()
  /// The quantities that count or are held, by unit.
  private var kept: [KeptSum] = []
  /// The columns that may hold the same again, by their place in the file.
  private var notAdded: [Int: (name: String, sum: ColumnSum)] = [:]
  /// Attendances where meetings held are not told.
  private var attendances = ColumnSum()
  var organisations = ForeignOrganisations()
  private var printedTotals: [(isGrand: Bool, value: FixedDecimal)] = []

  package init() {}

  mutating func note(_ remark: Remark) { remarks[remark.rawValue] += 1 }

  /// What was noted of a row since `before` it was looked at.
  func remarks(since before: Findings) -> [Remark] {
    Remark.allCases.filter { remarks[$0.rawValue] > before.remarks[$0.rawValue] }
  }

  mutating func noteNumber(_ number: FixedDecimal) { column.add(number) }

  mutating func noteNotAdded(_ number: FixedDecimal, column: Int, _ name: String) {
    notAdded[column, default: (name, ColumnSum())].sum.add(number)
  }

  mutating func noteAttendances(_ number: FixedDecimal) { attendances.add(number) }

  mutating func notePrintedTotal(_ value: FixedDecimal, isGrand: Bool) {
    // One is compared; more than two tell that they are subtotals.
    if isGrand || printedTotals.count < 2 { printedTotals.append((isGrand, value)) }
  }

  mutating func note(_ reading: Record.Reading) {
    read += 1
    switch reading {
    case .counted(let activity), .reversal(let activity), .held(let activity):
      judged += 1
      keep(activity.amount, activity.key.unit)
    case .notApplicable:
      judged += 1
    case .rejected:
      judged += 1
      rejected += 1
    case .ignored:
      break
    }
  }

  private struct KeptSum {
    let unit: ActivityUnit
    var sum = ColumnSum()
  }

  /// There are few units, and most files have one.
  private mutating func keep(_ amount: FixedDecimal, _ unit: ActivityUnit) {
    if let place = kept.firstIndex(where: { $0.unit == unit }) {
      kept[place].sum.add(amount)
    } else {
      kept.append(KeptSum(unit: unit))
      kept[kept.count - 1].sum.add(amount)
    }
  }

  package mutating func add(_ problem: Problem) {
    if problems.count < IntakeLimits.problemsListed {
      problems.append(problem)
    } else {
      unlistedProblems += 1
    }
  }

  /// Whether the file was misread: more than half of at least twenty records are rejected.
  var isMisread: Bool { judged >= IntakeLimits.rowsToJudge && rejected * 2 > judged }

  /// `noun` is what a record is called: a row, or one of the items of a row.
  package func sentences(noun: String) -> [String] {
    var sentences: [String] = []
    for remark in Remark.allCases where remarks[remark.rawValue] > 0 {
      sentences.append(remark.sentence(remarks[remark.rawValue], of: noun))
    }
    if let total = totalSentence { sentences.append(total) }
    for (_, column) in notAdded.sorted(by: { $0.key < $1.key }) {
      sentences.append(
        "“\(column.name.prefix(IntakeLimits.nameCharacters))” adds up to "
          + "\(Figures.grouped(column.sum.total)) and is not added: it may repeat other columns.")
    }
    if attendances.count > 0 {
      sentences.append(
        "The file counts \(Figures.grouped(attendances.total)) attendances and does not tell the "
          + "meetings that were held, so it adds none.")
    }
    if unlistedProblems > 0 {
      sentences.append(
        "\(Figures.grouped(unlistedProblems)) more problems are counted and not listed."
      )
    }
    return sentences
  }

  /// A sentence where the file's own total is neither that of its column nor that of what counts.
  private var totalSentence: String? {
    let grand = printedTotals.filter(\.isGrand)
    guard let printed = (grand.isEmpty ? printedTotals : grand).last,
      grand.count == 1 || printedTotals.count == 1, isOneKind
    else { return nil }
    let (sum, unit) = keptSum
    if printed.value.exact == column.total || printed.value.exact == sum { return nil }
    let said = kept.count == 1 ? " \(unit)" : ""
    return "The file's own total says \(Figures.grouped(printed.value.exact))\(said); its readable "
      + "rows add up to \(Figures.grouped(sum)) \(unit): the rows are used."
  }

  /// Whether all quantities measure the same: hours and pounds have no sum.
  private var isOneKind: Bool { Set(kept.map(\.unit.dimension)).count <= 1 }

  /// What counts or is held, in its one unit; weights of several units in kilograms, and distances
  /// in kilometres, in which miles are exact.
  private var keptSum: (sum: Exact, unit: String) {
    if kept.count == 1 { return (kept[0].sum.total, Findings.word(kept[0].unit)) }
    let isLength = kept.first?.unit.dimension == .length
    let common: ActivityUnit = isLength ? .kilometre : .kilogram
    let sum = kept.reduce(Exact.zero) { sum, part in
      sum + part.sum.total * (part.unit.factor(to: common) ?? .zero)
    }
    return (sum, Findings.word(common))
  }

  private static func word(_ unit: ActivityUnit) -> String {
    switch unit {
    case .mile: "miles"
    case .tonne: "tonnes"
    case .gram: "grams"
    case .metre: "metres"
    case .count: "in all"
    case .kilometre, .kilogram, .hour, .kilogramCO2e, .pound, .consultation, .vehicle:
      unit.evidenceWord
    }
  }
}
