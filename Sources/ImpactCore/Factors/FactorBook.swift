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
  private let indexOfPath: [String: Int]

  /// Reads a book from the bytes of `file`; the caller does the reading of files. Throws the first
  /// of `faults(file:bytes:)`.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    switch BookReading.outcome(file: file, bytes: bytes, faultsMax: 1) {
    case .read(let edition, let factors, let indexOfPath):
      self.file = file
      self.edition = edition
      self.factors = factors
      self.indexOfPath = indexOfPath
    case .faulty(let faults):
      throw faults[0]
    }
  }

  /// Every faulty line of the bytes of `file`, in their order, with its first fault; none where
  /// the book can be used. After `BookLimits.faultsMax` it looks no further.
  public static func faults(file: String, bytes: [UInt8]) -> [BookFault] {
    let outcome = BookReading.outcome(
      file: file, bytes: bytes, faultsMax: BookLimits.faultsMax)
    return if case .faulty(let faults) = outcome { faults } else { [] }
  }

  /// The line of the factor at a position in `factors`: the header is line 1.
  public static func line(ofFactor index: Int) -> Int { index + 2 }

  /// The factor at a place, as `FactorKey.path` writes it: the id without its edition. Nil where
  /// nothing was published there.
  public subscript(path path: String) -> Factor? {
    indexOfPath[path].map { factors[$0] }
  }
}
