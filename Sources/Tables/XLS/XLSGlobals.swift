/// The first records of an old workbook, which hold for all its sheets ([MS-XLS] 2.1.7.20.3).
struct XLSGlobals {
  private(set) var sheets: [TableSheet] = []
  /// Where the records of each sheet begin in the stream.
  private(set) var starts: [Int] = []
  private(set) var dateSystem = DateSystem.from1900
  /// By the format number of a cell.
  private(set) var formats: [NumberFormat] = []
  let texts: SharedTexts
  private var codes: [Int: NumberFormat] = [:]
  private var position = 0

  /// `size` is that of the whole stream, of which a cell with a shared text takes 14 bytes.
  init(size: Int) {
    texts = SharedTexts(most: SharedTexts.most(sheetBytes: size, cellBytes: 14))
  }

  mutating func read(_ source: RecordReader) throws(TableFault) {
    var records = source
    guard try records.next(), records.kind == RecordReader.Kind.beginning, try records.load()
    else { throw .workbook(.damaged(.overview)) }
    guard records.bytes.uint16(0) == 0x0600 else { throw .workbook(.unknownEdition) }
    while try records.next() {
      if records.kind == RecordReader.Kind.endOfFile { return }
      try take(&records)
    }
    throw .workbook(.truncated)
  }

  private mutating func take(_ records: inout RecordReader) throws(TableFault) {
    switch records.kind {
    case RecordReader.Kind.password: throw .workbook(.encrypted)
    case RecordReader.Kind.dateMode:
      if try body(records).uint16(0) == 1 { dateSystem = .from1904 }
    case RecordReader.Kind.format: try takeFormat(records)
    case RecordReader.Kind.extendedFormat:
      let id = try body(records).uint16(2)
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    case RecordReader.Kind.boundSheet: try takeSheet(records)
    case RecordReader.Kind.sharedTexts: try takeTexts(&records)
    default: break
    }
  }

  private func body(_ records: RecordReader) throws(TableFault) -> [UInt8] {
    var records = records
    guard try records.load() else { throw .workbook(.truncated) }
    return records.bytes
  }

  private mutating func takeFormat(_ source: RecordReader) throws(TableFault) {
    var records = source
    guard try records.load() else { throw .workbook(.truncated) }
    var code: [UInt8] = []
    var reader = ContinuedText(records, at: 4)
    guard try reader.append(characters: records.bytes.uint16(2), to: &code) != nil else {
      throw .workbook(.damaged(.formats))
    }
    codes[records.bytes.uint16(0)] = NumberFormat(code: code)
  }

  private mutating func takeSheet(_ source: RecordReader) throws(TableFault) {
    var records = source
    guard try records.load() else { throw .workbook(.truncated) }
    let bytes = records.bytes
    position += 1
    guard position <= TableLimits.sheets else { throw .workbook(.tooManySheets) }
    // Charts, macros and modules are sheets without cells.
    guard bytes.uint8(5) == 0 else { return }
    var name: [UInt8] = []
    var reader = ContinuedText(records, at: 7)
    guard try reader.append(characters: bytes.uint8(6), to: &name) != nil else {
      throw .workbook(.damaged(.overview))
    }
    let visibility = [TableSheet.Visibility.visible, .hidden, .veryHidden, .veryHidden]
    sheets.append(
      TableSheet(
        name: String(decoding: name, as: UTF8.self), position: position,
        visibility: visibility[bytes.uint8(4) & 3]))
    starts.append(bytes.uint32(0))
  }

  /// The texts are read on into the records that continue the first.
  private mutating func takeTexts(_ records: inout RecordReader) throws(TableFault) {
    guard try records.load() else { throw .workbook(.truncated) }
    var reader = ContinuedText(records, at: 8)
    var text: [UInt8] = []
    for _ in 0..<records.bytes.uint32(4) {
      text.removeAll(keepingCapacity: true)
      guard let characters = try reader.number(bytes: 2),
        try reader.append(characters: characters, to: &text) != nil
      else { throw .workbook(.damaged(.sharedTexts)) }
      try texts.append(text)
    }
    records = reader.records
  }
}
