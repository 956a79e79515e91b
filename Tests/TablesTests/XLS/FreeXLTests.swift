import CFreeXL
import Glibc
import Tables
import Testing

/// Another reader of old workbooks, libfreexl, as witness: wherever it gives a number or a text,
/// ours gives the same.
@Suite(
  .enabled(if: SharedSamples.isAtHand, "the shared samples are not beside the checkout"))
struct FreeXLTests {
  private static let files = [
    "\(SharedSamples.folder)/m11_legacy_biff8.xls",
    "\(SharedSamples.folder)/w02_eric_2015_16_banded.xls",
    "\(SharedSamples.real)/eric-2014-15-site-data.xls",
  ]

  @Test(arguments: files)
  func `libfreexl reads the same cells`(_ path: String) throws {
    var handle: UnsafeRawPointer?
    defer { freexl_close(handle) }
    try #require(freexl_open(path, &handle) == FREEXL_OK)
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var file = try TableFile(descriptor: descriptor)
    var compared = 0
    for index in file.sheets.indices {
      try #require(freexl_select_active_worksheet(handle, UInt16(index)) == FREEXL_OK)
      try file.open(sheet: index)
      var row = TableRow()
      while try file.next(&row) {
        for column in 0..<row.count where !row[column].utf8.isEmpty {
          var value = FreeXL_CellValue()
          _ = freexl_get_cell_value(handle, UInt32(row.number - 1), UInt16(column), &value)
          guard let other = text(value) else { continue }
          #expect(row[column].text == other, "\(path) \(index) \(row.number) \(column)")
          compared += 1
        }
      }
    }
    #expect(compared > 50)
  }

  /// As our reader writes it; nil for an empty cell.
  private func text(_ value: FreeXL_CellValue) -> String? {
    switch Int32(value.type) {
    case FREEXL_CELL_INT: return "\(value.value.int_value)"
    case FREEXL_CELL_DOUBLE:
      var text = [CChar](repeating: 0, count: 64)
      _ = withVaList([value.value.double_value]) { vsnprintf(&text, 64, "%.15g", $0) }
      return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    case FREEXL_CELL_NULL: return nil
    default: return value.value.text_value.map { String(cString: $0) }
    }
  }
}
