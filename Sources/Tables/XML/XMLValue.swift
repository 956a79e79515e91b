import Glibc

/// The value of an attribute as the XML parser shows it: alive only during the call.
struct XMLValue: Sequence {
  /// UTF-8 with a zero at its end.
  private let start: UnsafePointer<UInt8>

  init(_ value: UnsafePointer<CChar>) {
    start = UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self)
  }

  /// Goes up to the zero, without counting first.
  struct Iterator: IteratorProtocol {
    fileprivate var place: UnsafePointer<UInt8>

    mutating func next() -> UInt8? {
      let byte = place.pointee
      guard byte != 0 else { return nil }
      place += 1
      return byte
    }
  }

  func makeIterator() -> Iterator { Iterator(place: start) }

  var bytes: UnsafeBufferPointer<UInt8> {
    let text = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
    return UnsafeBufferPointer(start: start, count: strlen(text))
  }

  var text: String { String(cString: start) }

  /// A whole number that is not negative; nil for anything else, and past ten digits.
  var number: Int? { XMLValue.number(self) }

  static func number(_ digits: some Sequence<UInt8>) -> Int? {
    var number = 0
    var count = 0
    for byte in digits {
      guard let digit = Ascii.digit(byte), count < 10 else { return nil }
      number = number * 10 + Int(digit)
      count += 1
    }
    return count > 0 ? number : nil
  }
}
