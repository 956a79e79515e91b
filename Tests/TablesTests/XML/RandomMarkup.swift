import TestSupport

/// Pieces of XML put together by chance: often right, often wrong in one place.
struct RandomMarkup {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let texts = [
    "a", " ", "\n", "\r\n", "\r", "\t", "é", "–", "𝄞", "&amp;", "&lt;", "&#65;", "&#x1F600;", "]",
    "]]", ">", "\"", "'", "<![CDATA[<&]]>",
    "<![CDATA[]]]]>", "<!-- <no> & -->", "<?go on?>", "x=\"1\"",
  ]
  private static let wrongTexts = [
    "&", "&b;", "&amp", "&#0;", "&#xD800;", "&#xFFFF;", "&#;", "&#x;", "&#99999999999;", "]]>",
    "<", "<!-- -- -->", "<!-->", "<![cdata[]]>", "<?xml version=\"1.0\"?>", "<?XML?>", "<? go?>",
    "\u{1}", "\u{FFFF}", "</t", "<!DOCTYPE x>", "<!ELEMENT x>", "</ t>",
  ]
  private static let tags = [
    "<a/>", "<a></a>", "<a ></a\n>", "<p:a b='\"' c=\">\"/>", "<a\n\tb\r\n=\t\"1\" />",
    "<a b=\"&lt;&#10;\n\" p:b='x'>1<c>2</c></a>", "<é a-b.c_2=\"\"/>", "<a1/>",
  ]
  private static let wrongTags = [
    "<a>", "</a>", "<a b=\"1\" b='2'/>", "<a b=1/>", "<a b/>", "<a b=\"<\"/>",
    "<a b=\"1\"c=\"2\"/>",
    "<1a/>", "<-/>", "< a/>", "<a / >", "<a></b>", "<a></ab>", "<ab></a>", "<a b=\"&\"/>",
    "<a =\"1\"/>", "<a b==\"1\"/>", "<a \"1\"/>", "<a", "<a b=\"", "<!a>", "<a/ b='1'>",
  ]

  /// Many attributes, now and then one of them twice.
  private mutating func wideTag() -> String {
    let count = Int.random(in: 10...40, using: &random)
    var names = (0..<count).map { "n\($0)" }
    if random.oneIn(3) { names[count - 1] = names[0] }
    return "<wide \(names.map { "\($0)=\"1\"" }.joined(separator: " "))/>"
  }

  /// What may stand in an element that has text only.
  mutating func text() -> String {
    pieces(RandomMarkup.texts, RandomMarkup.wrongTexts)
  }

  /// What may stand in a value between quotation marks.
  mutating func value() -> String {
    let fitting = [
      "a", " ", "\n", "\r\n", "\t", "é", "&amp;", "&#10;", "&#x20AC;", ">", "'", "]]>",
    ]
    return pieces(fitting, ["<", "&", "&b;", "&#0;"])
  }

  /// What may stand in an element that has others.
  mutating func elements() -> String {
    pieces(RandomMarkup.tags + RandomMarkup.texts, RandomMarkup.wrongTags + RandomMarkup.wrongTexts)
      + (random.oneIn(4) ? wideTag() : "")
  }

  private mutating func pieces(_ right: [String], _ wrong: [String]) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (random.oneIn(25) ? wrong : right).randomElement(using: &random) ?? ""
    }.joined()
  }

  /// A comment as long as leaves what follows at the edge of what is read at a time.
  mutating func padding() -> String {
    guard random.oneIn(20) else { return "" }
    let length = (64 << 10) - Int.random(in: 100...400, using: &random)
    return "<!--\(String(repeating: "-x", count: length / 2))-->"
  }
}
