/// The shared strings part: each text once, in runs of rich text or whole, without the reading
/// aids of East Asian texts (ECMA-376 part 1, 18.4).
struct XLSXTexts: XMLContent {
  let texts: SharedTexts
  private var text: [UInt8] = []
  private var isInText = false
  private var isInPhonetic = false

  init(texts: SharedTexts) {
    self.texts = texts
  }

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    if name == "t" {
      isInText = !isInPhonetic
    } else if name == "si" {
      text.removeAll(keepingCapacity: true)
    } else if name == "rPh" {
      isInPhonetic = true
    }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    // A text longer than a cell is refused where a cell shows it, which tells the row.
    if isInText, text.count <= TableLimits.cellBytes { text.append(contentsOf: utf8) }
  }

  mutating func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool {
    if name == "t" {
      isInText = false
    } else if name == "si" {
      XLSXEscapes.resolve(&text, from: 0)
      try texts.append(text)
    } else if name == "rPh" {
      isInPhonetic = false
    }
    return false
  }
}
