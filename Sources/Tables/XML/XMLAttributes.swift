/// The attributes of an element, alive only during the call that shows them.
struct XMLAttributes {
  private var place: UnsafePointer<XMLAttribute>
  private let end: UnsafePointer<XMLAttribute>

  init(_ attributes: UnsafePointer<XMLAttribute>, count: Int) {
    place = attributes
    end = attributes + count
  }

  /// Takes the attributes one by one, in the order of the file.
  mutating func next() -> XMLAttribute? {
    guard place < end else { return nil }
    defer { place += 1 }
    return place.pointee
  }

  /// The value of an attribute by its whole name, prefix included.
  subscript(name: StaticString) -> XMLValue? {
    var rest = self
    while let attribute = rest.next() {
      if attribute.name === name { return attribute.value }
    }
    return nil
  }

  /// The value of an attribute whatever its prefix is.
  func value(local name: StaticString) -> XMLValue? {
    var rest = self
    while let attribute = rest.next() {
      if attribute.name == name { return attribute.value }
    }
    return nil
  }

  func text(_ name: StaticString) -> String? { self[name]?.text }

  func number(_ name: StaticString) -> Int? { self[name]?.number }
}

/// One of them.
struct XMLAttribute {
  var name: XMLName
  var value: XMLValue
}
