/// A table in a text file: CSV and its relatives, read row by row.
///
/// Memory does not grow with the file: a chunk of it and the longest row are held. The descriptor
/// must be of a regular file, stay open and is not closed here.
public struct TextTable: ~Copyable {
  public let dialect: TextDialect

  private let tokenizer: RowTokenizer
  /// Where the text begins, behind the byte-order mark.
  private let textStart: Int
  private var reader: DescriptorReader
  private var decoder: UTF16Decoder?
  /// Text that is read and not yet cut: from `position` on.
  private var buffer: [UInt8] = []
  private var position = 0
  private var rowsRead = 0
  private var findings: TextFindings

  public static let chunkBytes = 256 << 10
  /// How much of the file the dialect is told by.
  static let headBytes = 64 << 10

  public init(descriptor: Int32) throws(TableFault) {
    try self.init(descriptor: descriptor, chunkBytes: TextTable.chunkBytes)
  }

  /// With chunks of another size, so that a test can cut a file anywhere.
  package init(descriptor: Int32, chunkBytes: Int) throws(TableFault) {
    precondition(chunkBytes > 0, "a chunk has at least one byte")
    var reader = try DescriptorReader(descriptor: descriptor, chunkBytes: chunkBytes)
    let head = try reader.head(TextTable.headBytes)
    let probe = EncodingProbe(head[...])
    let zeroBytes = try reader.dropZeroTail(unit: probe.unitLength)
    guard reader.end > probe.markLength else { throw .empty }
    let kind = ContainerKind.sniff(head.prefix(reader.end))
    guard kind == .text else { throw .notText(kind == .empty ? .unknownBinary : kind) }

    let start = head.prefix(reader.end).dropFirst(probe.markLength)
    let delimiter = DelimiterProbe(probe.decoder.map { $0.decoded(start)[...] } ?? start)
    dialect = TextDialect(
      encoding: probe.encoding, hasByteOrderMark: probe.hasByteOrderMark,
      delimiter: delimiter.delimiter, hasSeparatorLine: delimiter.hasSeparatorLine)
    tokenizer = RowTokenizer(delimiter: delimiter.delimiter)
    decoder = probe.decoder
    findings = TextFindings(zeroBytes: zeroBytes, hasSeparatorLine: delimiter.hasSeparatorLine)
    textStart = probe.markLength
    reader.seek(to: textStart)
    self.reader = reader
  }

  /// What was odd about the file; complete once `next` has returned false.
  public var remarks: [TableRemark] {
    findings.remarks(replacedCharacters: decoder?.replaced ?? 0)
  }

  /// Reads the next row; false at the end, and `row` then means nothing.
  public mutating func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    while true {
      row.number = rowsRead + 1
      if let cut = try cut(into: &row) {
        position += cut.length + cut.lineEndLength
        rowsRead += 1
        if rowsRead == 1, dialect.hasSeparatorLine { continue }
        findings.note(cut, row: row.number)
        if decoder == nil, !row.isASCII { decode(&row) }
        return true
      }
      if reader.isAtEnd { return false }
      try refill()
    }
  }

  /// Goes back to the first row. The remarks begin anew.
  public mutating func rewind() throws(TableFault) {
    buffer.removeAll(keepingCapacity: true)
    position = 0
    rowsRead = 0
    findings.forgetRows()
    decoder = decoder.map { UTF16Decoder(isBigEndian: $0.isBigEndian) }
    reader.seek(to: textStart)
  }

  private func cut(into row: inout TableRow) throws(TableFault) -> RowTokenizer.Cut? {
    if position == buffer.count { return nil }
    let isLast = reader.isAtEnd
    return try buffer.withUnsafeBufferPointer { buffer throws(TableFault) in
      try tokenizer.cut(
        UnsafeBufferPointer(rebasing: buffer[position...]), isLast: isLast, into: &row)
    }
  }

  private mutating func refill() throws(TableFault) {
    buffer.removeSubrange(..<position)
    position = 0
    let chunk = try reader.next()
    if decoder == nil {
      buffer.append(contentsOf: chunk)
    } else {
      decoder?.decode(chunk, into: &buffer)
      if reader.isAtEnd { decoder?.finish(into: &buffer) }
    }
  }

  /// Each row is UTF-8 or else Windows-1252, whatever the others are.
  private mutating func decode(_ row: inout TableRow) {
    if row.isUTF8 {
      findings.utf8Rows += 1
    } else {
      row.decodeWindows1252()
      findings.windowsRows.add(row.number)
    }
  }
}
