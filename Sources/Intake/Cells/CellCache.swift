/// Remembers what repeated text means, so that a million rows of forty sites are read forty times.
///
/// Bounded: each text has one place, and a newcomer takes it.
struct CellCache<Value> {
  private var entries: [(text: [UInt8], value: Value)?]
  private let read: (CellText) -> Value

  init(_ read: @escaping (CellText) -> Value) {
    entries = Array(repeating: nil, count: IntakeLimits.cachedCells)
    self.read = read
  }

  mutating func callAsFunction(_ text: CellText) -> Value {
    // FNV-1a: cells are short, and a clash costs one more reading.
    var hash: UInt32 = 2_166_136_261
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let place = Int(hash) % entries.count
    if let entry = entries[place], entry.text.elementsEqual(text) { return entry.value }
    let value = read(text)
    entries[place] = (Array(text), value)
    return value
  }
}
