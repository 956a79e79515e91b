import Glibc

/// The stretch of a part that the scanner looks at. It is UTF-8 whatever the part is, holds only
/// characters of XML and ends its lines with LF alone. A zero stands behind it, which stops every
/// search.
struct XMLWindow: ~Copyable {
  private let source: ZipPart
  private let base: UnsafeMutablePointer<UInt8>
  /// What is scanned next.
  var place: UnsafeMutablePointer<UInt8>
  private(set) var end: UnsafeMutablePointer<UInt8>
  private var characters = XMLCharacters()
  /// Of a part in UTF-16.
  private var decoder: UTF16Decoder?
  private var hasBegun = false

  private static let chunkBytes = 64 << 10

  init(_ source: ZipPart) {
    self.source = source
    // A chunk of UTF-16 may grow by half.
    base = .allocate(capacity: TableLimits.xmlPieceBytes + 2 * XMLWindow.chunkBytes)
    base.pointee = 0
    place = base
    end = base
  }

  deinit { base.deallocate() }

  var damage: TableFault { .workbook(.damaged(source.part)) }
  var isUTF16: Bool { decoder != nil }

  /// Reads on behind what is not scanned yet, which moves to the front. False at the end of the
  /// part. Whatever was shown of the window is gone.
  mutating func refill() throws(TableFault) -> Bool {
    let kept = end - place
    guard kept <= TableLimits.xmlPieceBytes else { throw damage }
    memmove(base, place, kept)
    place = base
    end = base + kept
    // A chunk may hold less than a character.
    while end == base + kept {
      guard try read() else { return false }
    }
    return true
  }

  /// Appends the next chunk of the part; false where there is none.
  private mutating func read() throws(TableFault) -> Bool {
    let start = end
    for byte in characters.cut { append(byte) }
    let count = try source.read(into: end, count: XMLWindow.chunkBytes)
    guard count > 0 || end == start else { throw damage }
    let isFirst = !hasBegun
    hasBegun = true
    if isFirst { decoder = XMLWindow.decoder(UnsafeBufferPointer(start: end, count: count)) }
    if decoder == nil { end += count } else { try decode(count) }
    guard let settled = characters.settle(start, end) else { throw damage }
    end = settled
    end.pointee = 0
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if isFirst, UnsafeBufferPointer(start: base, count: end - base).starts(with: mark) {
      place += mark.count
    }
    return count > 0
  }

  /// Tells UTF-16 by its byte order mark or by its first sign (XML 1.0, appendix F).
  private static func decoder(_ head: UnsafeBufferPointer<UInt8>) -> UTF16Decoder? {
    guard head.count >= 2 else { return nil }
    switch (head[0], head[1]) {
    case (0xFF, 0xFE), (UInt8(ascii: "<"), 0): return UTF16Decoder(isBigEndian: false)
    case (0xFE, 0xFF), (0, UInt8(ascii: "<")): return UTF16Decoder(isBigEndian: true)
    default: return nil
    }
  }

  /// Makes UTF-8 of the bytes behind the end; none means that the part has ended.
  private mutating func decode(_ count: Int) throws(TableFault) {
    var text: [UInt8] = []
    if count == 0 {
      decoder?.finish(into: &text)
    } else {
      decoder?.decode(Array(UnsafeBufferPointer(start: end, count: count))[...], into: &text)
    }
    // Half a character is none.
    guard decoder?.replaced == 0 else { throw damage }
    for byte in text { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    end.pointee = byte
    end += 1
  }
}
