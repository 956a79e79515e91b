/// Texts by number, each written as its length, seven bits a byte, and its UTF-8.
struct TextStore: ~Copyable {
  private var bytes: SpilledBytes
  /// Where every fourth text begins.
  private var groups: [UInt32] = []
  private(set) var count = 0
  /// Bytes given to the cells of a sheet: a few long texts in many cells could be without end.
  var handedOut = 0

  private let most: Int

  private static let groupSize = 4

  init(most: Int, memoryBytes: Int) {
    self.most = most
    bytes = SpilledBytes(memoryBytes: memoryBytes)
  }

  mutating func append(_ text: [UInt8]) throws(TableFault) {
    guard count < most else { throw .workbook(.tooManyTexts) }
    if count.isMultiple(of: TextStore.groupSize) {
      groups.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    var length = text.count
    var head: [UInt8] = []
    while length >= 0x80 {
      head.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    head.append(UInt8(length))
    try bytes.append(head)
    try bytes.append(text)
    count += 1
  }

  mutating func append(_ index: Int, to text: inout [UInt8]) throws(TableFault) -> Bool {
    guard index >= 0, index < count else { return false }
    var place = Int(groups[index / TextStore.groupSize])
    for _ in 0..<index % TextStore.groupSize {
      let length = try length(at: &place)
      place += length
    }
    let length = try length(at: &place)
    handedOut += length
    guard handedOut <= TableLimits.inflatedBytes else { throw .workbook(.inflatesTooFar) }
    try bytes.copy(length, at: place, to: &text)
    return true
  }

  private mutating func length(at place: inout Int) throws(TableFault) -> Int {
    let first = try bytes.byte(at: place)
    place += 1
    if first < 0x80 { return Int(first) }
    var length = Int(first & 0x7F)
    var shift = 7
    while true {
      let byte = try bytes.byte(at: place)
      place += 1
      length |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { return length }
    }
  }
}
