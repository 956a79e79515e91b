import Glibc
import Tables

/// A nameless file with given bytes, which ends with its value.
final class TextFile {
  let descriptor: Int32
  private let stream: UnsafeMutablePointer<FILE>

  init(_ bytes: [UInt8] = []) throws {
    guard let stream = tmpfile() else { throw TableFault.unreadable(errno: errno) }
    self.stream = stream
    descriptor = fileno(stream)
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { throw TableFault.unreadable(errno: errno) }
      rest = rest.dropFirst(written)
    }
  }

  deinit { fclose(stream) }
}

/// All that a reader makes of a file.
struct WholeTable: Equatable {
  var dialect: TextDialect
  var rows: [[String]] = []
  var numbers: [Int] = []
  var remarks: [TableRemark]

  init(_ bytes: [UInt8], chunkBytes: Int = TextTable.chunkBytes) throws {
    let file = try TextFile(bytes)
    var table = try TextTable(descriptor: file.descriptor, chunkBytes: chunkBytes)
    var row = TableRow()
    while try table.next(&row) {
      rows.append((0..<row.count).map { row[$0].text })
      numbers.append(row.number)
    }
    dialect = table.dialect
    remarks = table.remarks
  }

  init(_ text: String) throws {
    try self.init(Array(text.utf8))
  }
}
