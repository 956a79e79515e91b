/// A table that was found in a file.
struct FoundTable {
  /// Of its sheet, among those of the file.
  let sheet: Int
  let heading: Heading
  let facts: ColumnFacts
}
