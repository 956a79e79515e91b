/// The attributes of an element, alive only during the call that shows them.
struct XMLAttributes {
  /// Names and values by turns, with nil at the end.
  private var pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.pairs = pairs
  }

  /// Takes the attributes one by one, in the order of the file.
  mutating func next() -> (name: XMLName, value: XMLValue)? {
    guard let place = pairs, let name = place[0], let value = place[1] else { return nil }
    pairs = place + 2
    return (XMLName(name), XMLValue(value))
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
