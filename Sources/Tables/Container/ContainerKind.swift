/// What a file is, by its content. Names are not asked: an `.ods` may be a script.
public enum ContainerKind: String, CaseIterable, Sendable {
  case text
  /// Also the container of XLSX and ODS.
  case zip
  /// OLE2, the container of XLS.
  case compoundFile
  case html
  case xml
  case script
  case pdf
  case image
  case gzip
  case empty
  case unknownBinary

  /// How many bytes of a file are enough to tell.
  public static let headBytes = 4096

  /// Tells the kind from the first bytes of a file, `headBytes` of them or the whole.
  public static func sniff(_ head: some Collection<UInt8>) -> ContainerKind {
    let head = Array(head.prefix(headBytes))[...]
    if head.droppingZeroTail.isEmpty { return .empty }
    for (kind, signature) in signatures where head.starts(with: signature) { return kind }
    let probe = EncodingProbe(head)
    switch probe.encoding {
    case .utf8, .windows1252:
      let text = head.dropFirst(probe.hasByteOrderMark ? 3 : 0).droppingZeroTail
      return isBinary(text) ? .unknownBinary : kindOfText(text)
    case .utf16LittleEndian, .utf16BigEndian:
      return kindOfText(head.filter { $0 != 0 && $0 < 0x80 }[...])
    }
  }

  /// The first bytes that the format's specification prescribes.
  private static let signatures: [(ContainerKind, [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]),
    (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (.pdf, Array("%PDF-".utf8)),
    (.image, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    (.image, [0xFF, 0xD8, 0xFF]),
    (.image, Array("GIF8".utf8)),
    (.gzip, [0x1F, 0x8B]),
  ]

  /// A zero byte, or more control characters than a damaged text has.
  private static func isBinary(_ text: ArraySlice<UInt8>) -> Bool {
    let controls = text.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return text.contains(0) || controls * 32 > text.count
  }

  private static func kindOfText(_ text: ArraySlice<UInt8>) -> ContainerKind {
    let body = text.drop { $0 <= Ascii.space }
    let start = String(decoding: body.prefix(16), as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<head", "<body", "<table"].contains(where: start.hasPrefix) {
      return .html
    }
    if start.hasPrefix("<?xml") { return .xml }
    return ScriptProbe.isScript(body) ? .script : .text
  }
}

extension ContainerKind: CustomStringConvertible {
  /// In plain words, with its article.
  public var description: String {
    switch self {
    case .text: "a text file"
    case .zip: "a ZIP archive or a modern spreadsheet (XLSX, ODS)"
    case .compoundFile: "an old Excel workbook (XLS) or another old Office file"
    case .html: "a web page (HTML)"
    case .xml: "an XML document"
    case .script: "a program (script)"
    case .pdf: "a PDF document"
    case .image: "a picture"
    case .gzip: "a compressed file (GZIP)"
    case .empty: "an empty file"
    case .unknownBinary: "a file of an unknown kind"
    }
  }
}
