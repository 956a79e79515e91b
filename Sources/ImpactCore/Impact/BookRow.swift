/// A row that a rule asks for.
struct BookRow {
  enum Book {
    /// The edition of the UK Government factors that the policy chooses.
    case ukEdition
    case named(String)
  }

  var book: Book
  var key: FactorKey
}
