/// Reads what runs over from a record into those that continue it: texts, of which each new record
/// says anew whether its characters have one byte or two ([MS-XLS] 2.5.293 and 2.4.58).
struct ContinuedText {
  private(set) var records: RecordReader
  private var place: Int

  /// Begins within the record in hand, whose bytes are loaded.
  init(_ records: RecordReader, at place: Int) {
    self.records = records
    self.place = place
  }

  /// Goes on into the next record where this one has ended; false where none continues it.
  private mutating func hasByte() throws(TableFault) -> Bool {
    while place >= records.bytes.count {
      var next = records
      guard try next.next(), next.kind == RecordReader.Kind.continuation, try next.load() else {
        return false
      }
      records = next
      place = 0
    }
    return true
  }

  mutating func byte() throws(TableFault) -> Int? {
    guard try hasByte() else { return nil }
    place += 1
    return Int(records.bytes[place - 1])
  }

  mutating func number(bytes: Int) throws(TableFault) -> Int? {
    var number = 0
    for index in 0..<bytes {
      guard let byte = try byte() else { return nil }
      number |= byte << (8 * index)
    }
    return number
  }

  private mutating func skip(_ count: Int) throws(TableFault) -> Bool {
    var rest = count
    while rest > 0 {
      guard try hasByte() else { return false }
      let part = min(rest, records.bytes.count - place)
      place += part
      rest -= part
    }
    return true
  }

  /// Appends one text in UTF-8: its flags, characters, and behind them formatting that is passed
  /// over. Nil where the records end too soon.
  mutating func append(characters: Int, to text: inout [UInt8]) throws(TableFault) -> Bool? {
    guard var flags = try byte() else { return nil }
    var extra = 0
    if flags & 8 != 0 {
      guard let runs = try number(bytes: 2) else { return nil }
      extra += runs * 4
    }
    if flags & 4 != 0 {
      guard let bytes = try number(bytes: 4) else { return nil }
      extra += bytes
    }
    var decoder = UTF16Decoder(isBigEndian: false)
    var rest = characters
    while rest > 0 {
      if place >= records.bytes.count {
        guard let again = try byte() else { return nil }
        flags = again
      }
      let width = flags & 1 + 1
      let part = min(rest, (records.bytes.count - place) / width)
      guard part > 0 else { return nil }
      let bytes = records.bytes[place..<place + part * width]
      decoder.decode(width == 2 ? bytes : bytes.flatMap { [$0, 0] }[...], into: &text)
      place += part * width
      rest -= part
    }
    decoder.finish(into: &text)
    return try skip(extra) ? true : nil
  }
}
