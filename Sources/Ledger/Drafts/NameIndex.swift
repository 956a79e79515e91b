package import ImpactCore

/// The names of one file, each with a number from 0 in the order of their first use: sites, units
/// and activity keys (as text) share one list.
package struct NameIndex {
  package private(set) var texts: [String] = []
  private var numbers: [String: UInt32] = [:]
  private var keys: [ActivityKey: UInt32] = [:]
  /// The names that were asked for last, by a few of their bytes: a look at the right one costs
  /// a fraction of a look into the dictionary, and a file has few names for its rows.
  private var lately: [Known?] = Array(repeating: nil, count: NameIndex.places)
  private var latelyKeys: [KnownKey?] = Array(repeating: nil, count: NameIndex.places)

  private struct Known {
    var text: String
    var number: UInt32
  }

  private struct KnownKey {
    var key: ActivityKey
    var number: UInt32
  }

  private static let places = 1024

  package init() {}

  package mutating func number(of text: String) -> UInt32 {
    let place = NameIndex.place(of: text)
    if let known = lately[place], known.text == text { return known.number }
    let number = numbers[text] ?? append(text)
    lately[place] = Known(text: text, number: number)
    return number
  }

  private mutating func append(_ text: String) -> UInt32 {
    let number = UInt32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }

  package mutating func number(of key: ActivityKey) -> UInt32 {
    let place = NameIndex.place(of: key)
    if let known = latelyKeys[place], known.key == key { return known.number }
    let number = keys[key] ?? self.number(of: key.description)
    keys[key] = number
    latelyKeys[place] = KnownKey(key: key, number: number)
    return number
  }

  /// A number below `places` from the length of a text and its first and last bytes. Texts that
  /// share one only drive each other out.
  private static func place(of text: String) -> Int {
    let bytes = text.utf8Span.span
    var (first, last) = (UInt64(0), UInt64(0))
    for index in 0..<min(8, bytes.count) {
      first = first << 8 | UInt64(bytes[index])
      last = last << 8 | UInt64(bytes[bytes.count - 1 - index])
    }
    return place(of: (first ^ UInt64(bytes.count) << 56) &* multiplier ^ last)
  }

  /// The same of a key, by its bytes as they lie in memory, because to hash the words of its parts
  /// costs more than the rest of a row. Bytes that mean nothing can only cost a look into the
  /// dictionary: what is found is compared. Only the key's own bytes are read.
  private static func place(of key: ActivityKey) -> Int {
    withUnsafeBytes(of: key) { bytes in
      place(of: bytes.reduce(0) { ($0 ^ UInt64($1)) &* multiplier })
    }
  }

  private static func place(of mixed: UInt64) -> Int {
    Int(truncatingIfNeeded: (mixed ^ mixed >> 32) &* multiplier >> 48) & (places - 1)
  }

  /// 2^64 divided by the golden ratio: what it multiplies is spread over the upper bits.
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
}
