/// The records of an old workbook's stream ([MS-XLS] 2.1.4): a type, a length, and the bytes.
struct RecordReader {
  enum Kind {
    static let formula = 0x0006
    static let endOfFile = 0x000A
    static let dateMode = 0x0022
    static let password = 0x002F
    static let continuation = 0x003C
    static let boundSheet = 0x0085
    static let multipleRK = 0x00BD
    static let richText = 0x00D6
    static let extendedFormat = 0x00E0
    static let mergedCells = 0x00E5
    static let sharedTexts = 0x00FC
    static let sharedText = 0x00FD
    static let number = 0x0203
    static let label = 0x0204
    static let booleanOrError = 0x0205
    static let formulaText = 0x0207
    static let rk = 0x027E
    static let format = 0x041E
    static let beginning = 0x0809
  }

  private var stream: CompoundStream
  private(set) var kind = 0
  private(set) var length = 0
  /// The bytes of the record, once read.
  private(set) var bytes: [UInt8] = []
  private var bodyStart = 0
  private var head: [UInt8] = []

  init(_ stream: CompoundStream) {
    self.stream = stream
  }

  /// Where the record in hand begins in the stream.
  var position: Int { bodyStart - 4 }

  mutating func seek(to position: Int) {
    stream.seek(to: position)
    bodyStart = position
    length = 0
  }

  /// Goes to the next record; false at the end of the stream.
  mutating func next() throws(TableFault) -> Bool {
    stream.seek(to: bodyStart + length)
    guard try stream.read(4, into: &head) else { return false }
    kind = head.uint16(0)
    length = head.uint16(2)
    bodyStart = stream.position
    return true
  }

  /// Reads the bytes of the record in hand; false where the stream ends within it.
  mutating func load() throws(TableFault) -> Bool {
    stream.seek(to: bodyStart)
    return try stream.read(length, into: &bytes)
  }
}
