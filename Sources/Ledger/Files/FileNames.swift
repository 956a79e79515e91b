import ImpactCore

/// What the rows of one file need to be read back: the ledger's numbers of the names that they
/// use, and the source that all of them come from.
struct FileNames {
  private(set) var numbers: [Int64]
  let basis: SourceBasis?

  init(numbers: [Int64], basis: SourceBasis?) {
    self.numbers = numbers
    self.basis = basis
  }

  /// The ledger's number of the name that a packed row calls `name`.
  func number(of name: UInt32) throws(LedgerError) -> Int64 {
    guard Int(name) < numbers.count else { throw .damaged("a row uses an unknown name") }
    return numbers[Int(name)]
  }

  /// Takes one more name in, and returns what a packed row calls it.
  mutating func append(_ number: Int64) -> UInt32 {
    numbers.append(number)
    return UInt32(truncatingIfNeeded: numbers.count - 1)
  }
}
