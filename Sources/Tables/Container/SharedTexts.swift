/// The texts that a workbook holds once and its cells refer to by number. Memory is bounded:
/// beyond `TableLimits.sharedTextBytes` they wait in a nameless file.
package final class SharedTexts {
  /// Cells ask one at a time.
  @exclusivity(unchecked) private var store: TextStore

  /// `most` is how many texts there can be.
  package init(most: Int = .max, memoryBytes: Int = TableLimits.sharedTextBytes) {
    store = TextStore(most: most, memoryBytes: memoryBytes)
  }

  /// At most so many texts have a cell, in sheets of a size in all, each cell of at least a length.
  static func most(sheetBytes: Int, cellBytes: Int) -> Int {
    TableLimits.idleTexts + sheetBytes / cellBytes
  }

  package var count: Int { store.count }

  package func append(_ text: [UInt8]) throws(TableFault) {
    try store.append(text)
  }

  /// Begins the count of what one sheet may hand out.
  func beginSheet() {
    store.handedOut = 0
  }

  /// Appends the text of a number, counted from 0, to `text`; false where there is none.
  package func append(_ index: Int, to text: inout [UInt8]) throws(TableFault) -> Bool {
    try store.append(index, to: &text)
  }
}
