/// One pass over the lines of a factor book: the one path of loading and of checking.
struct BookReading {
  enum Outcome {
    case read(FactorEdition, [Factor], indexOfPath: [String: Int])
    case faulty([BookFault])
  }

  private let file: String
  /// The first line whose edition can be read; the others must agree with it.
  private var first: (line: BookLine, edition: FactorEdition)?
  private var factors: [Factor] = []
  private var indexOfPath: [String: Int] = [:]
  /// The line of each factor.
  private var lines: [Int] = []
  private var faults: [BookFault] = []

  /// Reads until the book ends or `faultsMax` faults are found, one for a line.
  static func outcome(file: String, bytes: [UInt8], faultsMax: Int) -> Outcome {
    var reading = BookReading(file: file)
    var text = BookText(file: file, bytes: bytes)
    do {
      try reading.readHeader(&text)
    } catch {
      return .faulty([error])
    }
    while reading.faults.count < faultsMax {
      do {
        guard try text.next() else { break }
        try reading.read(BookLine(file: file, number: text.line, cells: text.cells))
      } catch {
        reading.faults.append(error)
      }
    }
    return reading.outcome
  }

  private init(file: String) {
    self.file = file
  }

  private func readHeader(_ text: inout BookText) throws(BookFault) {
    guard try text.next(), text.cells == BookColumn.allCases.map(\.name) else {
      throw BookFault(
        file: file, line: 1, reason: "The header is not \"\(BookColumn.header)\".")
    }
  }

  private mutating func read(_ line: BookLine) throws(BookFault) {
    try line.checkCells()
    let edition: FactorEdition
    if let first {
      try line.checkAgreement(with: first.line)
      edition = first.edition
    } else {
      edition = try line.edition()
      first = (line, edition)
    }
    let factor = try line.factor(of: edition)
    if let earlier = indexOfPath.updateValue(factors.count, forKey: factor.key.path) {
      throw line.fault("The factor \(factor.id) stands on line \(lines[earlier]) already.")
    }
    factors.append(factor)
    lines.append(line.number)
  }

  private var outcome: Outcome {
    if let first, faults.isEmpty {
      return .read(first.edition, factors, indexOfPath: indexOfPath)
    }
    let none = BookFault(file: file, line: 1, reason: "The book holds no factor.")
    return .faulty(faults.isEmpty ? [none] : faults)
  }
}
