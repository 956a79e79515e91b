import Tables

/// All that reading a text gave, whatever the size of the pieces in which it was read.
struct TextTrace: Equatable {
  private(set) var cells: [[[UInt8]]] = []
  private(set) var numbers: [Int] = []
  private(set) var remarks: [TableRemark] = []
  private(set) var fault: TableFault?

  init(descriptor: Int32, chunkBytes: Int) {
    do throws(TableFault) {
      var table = try TextTable(descriptor: descriptor, chunkBytes: chunkBytes)
      var row = TableRow()
      while try table.next(&row) {
        cells.append((0..<row.count).map { Array(row[$0].utf8) })
        numbers.append(row.number)
      }
      remarks = table.remarks
    } catch {
      fault = error
    }
  }
}
