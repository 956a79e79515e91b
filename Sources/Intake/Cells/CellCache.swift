/// Remembers what repeated text means, so that a million rows of forty sites are read forty times.
struct CellCache<Value> {
  private var memory = CellMemory<Value>()
  private let start = SipHash.ofThisProcess
  private let read: (CellText) -> Value

  init(_ read: @escaping (CellText) -> Value) {
    self.read = read
  }

  mutating func callAsFunction(_ text: CellText) -> Value {
    var sip = start
    text.withUnsafeBufferPointer { sip.take($0) }
    let digest = sip.digest
    if let known = memory[digest] { return known }
    let value = read(text)
    memory.remember(value, of: digest)
    return value
  }
}
