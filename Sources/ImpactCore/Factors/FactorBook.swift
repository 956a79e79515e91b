/// The factors of one edition in one version, as one CSV file holds them.
///
/// The file is for reading by a person too: every line says where its figure was published. What
/// was not published has no line.
public struct FactorBook: Sendable {
  /// The file's name, for messages.
  public let file: String
  public let edition: FactorEdition
  /// In the order of the file.
  public let factors: [Factor]
  private let index: [FactorKey: Factor]

  /// Reads a book from the bytes of `file`; the caller does the reading of files.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    let lines = try BookText(file: file, bytes: bytes).lines
    guard lines[0].cells == BookColumn.allCases.map(\.name) else {
      throw BookFault(
        file: file, line: 1, reason: "The header is not \"\(BookColumn.header)\".")
    }
    guard lines.count > 1 else {
      throw BookFault(file: file, line: 1, reason: "The book holds no factor.")
    }
    let first = try BookLine(file: file, lines[1])
    let edition = try first.edition()
    var factors: [Factor] = []
    factors.reserveCapacity(lines.count - 1)
    var lineOfID: [String: Int] = [:]
    for text in lines.dropFirst() {
      let line = try BookLine(file: file, text)
      try line.checkAgreement(with: first)
      let factor = try line.factor(of: edition)
      if let earlier = lineOfID.updateValue(text.number, forKey: factor.id) {
        throw line.fault("The factor \(factor.id) stands on line \(earlier) already.")
      }
      factors.append(factor)
    }
    self.file = file
    self.edition = edition
    self.factors = factors
    index = Dictionary(factors.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The factor at that place, or nil where nothing was published there.
  public subscript(key: FactorKey) -> Factor? { index[key] }
}
