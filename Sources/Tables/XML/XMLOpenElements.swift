/// The names of the elements that have begun and not ended, each within the one before.
struct XMLOpenElements: ~Copyable {
  typealias Place = UnsafeMutablePointer<UInt8>

  private(set) var depth = 0
  /// All names in a row, as many bytes as a piece of XML may have. What is not used takes no room.
  private let names: Place
  /// Where each begins, and where the last ends.
  private let ends: UnsafeMutablePointer<Int>

  init() {
    names = .allocate(capacity: TableLimits.xmlPieceBytes)
    ends = .allocate(capacity: TableLimits.xmlDepth + 1)
    ends.initialize(repeating: 0, count: TableLimits.xmlDepth + 1)
  }

  deinit {
    names.deallocate()
    ends.deallocate()
  }

  /// False where that is too deep, or where the names are longer than any piece of XML may be.
  @inline(__always)
  mutating func begin(_ name: XMLName) -> Bool {
    let start = ends[depth]
    guard depth < TableLimits.xmlDepth,
      name.bytes.count <= TableLimits.xmlPieceBytes - start
    else { return false }
    for index in 0..<name.bytes.count { names[start + index] = name.bytes[index] }
    depth += 1
    ends[depth] = start + name.bytes.count
    return true
  }

  /// Moves over the name of the innermost element. False where another stands there, or where the
  /// window ends: `place` is then at the byte that differs.
  @inline(__always)
  func matches(_ place: inout Place) -> Bool {
    guard depth > 0 else { return false }
    for index in ends[depth - 1]..<ends[depth] {
      guard place.pointee == names[index] else { return false }
      place += 1
    }
    return true
  }

  mutating func end() { depth = max(0, depth - 1) }
}
