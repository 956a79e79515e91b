/// Reads start tags and their attributes (XML 1.0, 3.1).
struct XMLTagReader: ~Copyable {
  typealias Place = UnsafeMutablePointer<UInt8>

  struct Tag {
    var name: XMLName
    /// Whether it ends its element too.
    var isEmpty: Bool
    /// The byte behind it.
    var end: Place
  }

  /// The sign that stands before `>` in the other way to end a tag: `/`, or `?` of a declaration.
  private let closing: UInt8
  /// What a wrong tag throws.
  private let damage: TableFault
  private var list: UnsafeMutablePointer<XMLAttribute>
  private var capacity = 16
  private var count = 0
  /// Whether a value has what stands for something else.
  private var hasReferences = false

  init(closing: UInt8 = UInt8(ascii: "/"), damage: TableFault) {
    self.closing = closing
    self.damage = damage
    list = .allocate(capacity: capacity)
  }

  deinit { list.deallocate() }

  /// Of the tag that was read last, as long as the window stays.
  var attributes: XMLAttributes { XMLAttributes(list, count: count) }

  /// Reads the tag whose name is at `start`; nil where the window ends before it.
  mutating func read(_ start: Place) throws(TableFault) -> Tag? {
    var place = start
    guard let name = XMLName(at: &place) else {
      if start.pointee == 0 { return nil }
      throw damage
    }
    count = 0
    hasReferences = false
    while true {
      let isApart = XMLTagReader.skipSpace(&place)
      let byte = place.pointee
      if byte == UInt8(ascii: ">") {
        try settle()
        return Tag(name: name, isEmpty: false, end: place + 1)
      }
      if byte == 0 { return nil }
      if byte == closing {
        if place[1] == 0 { return nil }
        guard place[1] == UInt8(ascii: ">") else { throw damage }
        try settle()
        return Tag(name: name, isEmpty: true, end: place + 2)
      }
      guard isApart else { throw damage }
      guard let attribute = try attribute(&place) else { return nil }
      append(attribute)
    }
  }

  @inline(__always)
  static func skipSpace(_ place: inout Place) -> Bool {
    // Of the control characters, the window has only those that are space.
    guard place.pointee <= Ascii.space, place.pointee != 0 else { return false }
    repeat { place += 1 } while place.pointee <= Ascii.space && place.pointee != 0
    return true
  }

  @inline(__always)
  private mutating func attribute(_ place: inout Place) throws(TableFault) -> XMLAttribute? {
    guard let name = XMLName(at: &place) else { throw damage }
    _ = XMLTagReader.skipSpace(&place)
    guard place.pointee == UInt8(ascii: "=") else { return try cut(place) }
    place += 1
    _ = XMLTagReader.skipSpace(&place)
    let quote = place.pointee
    guard quote == Ascii.quote || quote == UInt8(ascii: "'") else { return try cut(place) }
    place += 1
    let start = place
    while place.pointee != quote {
      let byte = place.pointee
      if byte < Ascii.space || byte == UInt8(ascii: "&") {
        if byte == 0 { return nil }
        hasReferences = true
      } else if byte == UInt8(ascii: "<") {
        throw damage
      }
      place += 1
    }
    let value = XMLValue(bytes: UnsafeBufferPointer(start: start, count: place - start))
    place += 1
    return XMLAttribute(name: name, value: value)
  }

  /// Nil where the window ends; anything else in this place is wrong.
  private func cut(_ place: Place) throws(TableFault) -> XMLAttribute? {
    if place.pointee == 0 { return nil }
    throw damage
  }

  @inline(__always)
  private mutating func append(_ attribute: XMLAttribute) {
    if count == capacity { grow() }
    (list + count).initialize(to: attribute)
    count += 1
  }

  private mutating func grow() {
    let longer = UnsafeMutablePointer<XMLAttribute>.allocate(capacity: 2 * capacity)
    longer.moveInitialize(from: list, count: count)
    list.deallocate()
    list = longer
    capacity *= 2
  }

  /// When the tag is whole: no name may stand in it twice, and references are replaced.
  @inline(__always)
  private func settle() throws(TableFault) {
    if count > 1 { try checkNames() }
    if hasReferences { try resolve() }
  }

  /// How many names are still compared each with each.
  private static let fewNames = 12

  private func checkNames() throws(TableFault) {
    if count > XMLTagReader.fewNames {
      let names = Set((0..<count).map { Array(list[$0].name.bytes) })
      guard names.count == count else { throw damage }
      return
    }
    for index in 1..<count {
      for other in 0..<index where list[index].name.isSame(as: list[other].name) { throw damage }
    }
  }

  private func resolve() throws(TableFault) {
    for index in 0..<count {
      guard let value = XMLReference.resolve(list[index].value.bytes) else { throw damage }
      list[index].value = XMLValue(bytes: value)
    }
  }
}
