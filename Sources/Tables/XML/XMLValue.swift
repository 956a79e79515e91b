/// The value of an attribute as the scanner shows it, with references replaced: alive only during
/// the call.
struct XMLValue: Sequence {
  let bytes: UnsafeBufferPointer<UInt8>

  func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { bytes.makeIterator() }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A whole number that is not negative; nil for anything else, and past ten digits.
  var number: Int? { XMLValue.number(bytes) }

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
