/// Looks for thousands of texts at once, whatever their capitals, in bytes of any kind.
struct NeedleSearch {
  private struct Needle {
    var bytes: [UInt8]
    var text: String
  }

  private let words: Table
  private let codes: Table

  /// Words are looked for as they stand, codes without the spaces and signs between their letters.
  init(words: [String], codes: [String]) {
    self.words = Table(words.map { Needle(bytes: $0.utf8.map(\.lowerCase), text: $0) })
    self.codes = Table(codes.map { Needle(bytes: $0.utf8.map(\.lowerCase), text: $0) })
  }

  /// Every one that is there, in UTF-8 or, as far as it is ASCII, in UTF-16 of either order.
  /// With `wholeFigures`, one of digits is not found within a longer figure.
  func found(in bytes: [UInt8], wholeFigures: Bool = false) -> Set<String> {
    let lower = bytes.map(\.lowerCase)
    var found = words.found(in: lower, wholeFigures)
    // UTF-16 is ASCII with zeros between, whichever its order and wherever it begins.
    let bare = lower.filter { $0 != 0 }
    if bare.count < lower.count { found.formUnion(words.found(in: bare, wholeFigures)) }
    found.formUnion(codes.found(in: bare.filter(\.isLetterOrDigit), false))
    return found
  }

  func found(in text: String) -> Set<String> { found(in: Array(text.utf8), wholeFigures: true) }

  private struct Table {
    /// By the first four bytes.
    private var needles: [UInt32: [Needle]] = [:]
    /// Whether any needle begins with bytes of such a mixture: nearly always not.
    private var isLikely = [Bool](repeating: false, count: 1 << 16)

    init(_ all: [Needle]) {
      for needle in all {
        precondition(needle.bytes.count >= 4, "too short to look for: \(needle.text)")
        let start = Self.start(needle.bytes, 0)
        needles[start, default: []].append(needle)
        isLikely[Self.mixture(start)] = true
      }
    }

    func found(in bytes: [UInt8], _ wholeFigures: Bool) -> Set<String> {
      var found: Set<String> = []
      guard bytes.count >= 4 else { return found }
      for place in 0...(bytes.count - 4) {
        let start = Self.start(bytes, place)
        guard isLikely[Self.mixture(start)], let here = needles[start] else { continue }
        for needle in here where bytes[place...].starts(with: needle.bytes) {
          if !wholeFigures || !isWithinFigure(needle, place, bytes) { found.insert(needle.text) }
        }
      }
      return found
    }

    private func isWithinFigure(_ needle: Needle, _ place: Int, _ bytes: [UInt8]) -> Bool {
      guard needle.bytes.allSatisfy(\.isDigit) else { return false }
      let end = place + needle.bytes.count
      let before = place > 0 ? bytes[place - 1] : 0
      let after = end < bytes.count ? bytes[end] : 0
      return before == UInt8(ascii: ".") || [before, after].contains(where: \.isLetterOrDigit)
    }

    private static func start(_ bytes: [UInt8], _ place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 << 8 | UInt32(bytes[place + $1]) }
    }

    private static func mixture(_ start: UInt32) -> Int {
      Int((start &* 0x9E37_79B1) >> 16)
    }
  }
}

extension UInt8 {
  fileprivate var lowerCase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self) }
}
