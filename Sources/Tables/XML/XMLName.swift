/// The name of an element or attribute as the XML parser shows it: alive only during the call.
struct XMLName {
  /// UTF-8 with a zero at its end.
  private let whole: UnsafePointer<UInt8>

  init(_ name: UnsafePointer<CChar>) {
    whole = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
  }

  /// The name without the prefix, which spreadsheets write or not.
  private var local: UnsafePointer<UInt8> {
    var local = whole
    var place = whole
    while place.pointee != 0 {
      place += 1
      if place[-1] == UInt8(ascii: ":") { local = place }
    }
    return local
  }

  /// The letter of a name that has only one, its prefix aside; 0 for any other.
  var letter: UInt8 {
    if whole[0] == 0 || whole[1] == 0 { return whole[0] }
    let local = local
    return local[0] == 0 || local[1] != 0 ? 0 : local[0]
  }

  /// Compares without the prefix.
  static func == (name: XMLName, word: StaticString) -> Bool {
    name === word || matches(name.local, word)
  }

  /// Compares with the prefix.
  static func === (name: XMLName, word: StaticString) -> Bool {
    matches(name.whole, word)
  }

  private static func matches(_ bytes: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    let start = word.utf8Start
    for index in 0..<count where bytes[index] != start[index] { return false }
    return bytes[count] == 0
  }
}
