/// A run of plain letters and digits, or two with one sign between them, by its form: that tells a
/// postcode or a registration from other words.
struct CodeForm {
  /// From the first character to the last.
  let place: Range<Int>
  private let bytes: [UInt8]
  /// `AA99AAA` for `ab12 cde`.
  private let form: String

  static let inwardLength = 3
  /// The outward halves that exist (Royal Mail, PAF Programmers' Guide).
  private static let outward = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"]
  private static let inward = "9AA"
  /// Letters that no inward half has.
  private static let neverInward = Array("CIKMOVcikmov".utf8)

  private init(_ bytes: [UInt8], _ place: Range<Int>) {
    self.place = place
    self.bytes = bytes
    form = bytes[place].filter(CodeForm.isPlain)
      .reduce(into: "") { $0.append(CodeForm.isDigit($1) ? "9" : "A") }
  }

  static func runs(in bytes: [UInt8]) -> [CodeForm] {
    bytes.indices.split { !isPlain(bytes[$0]) }.map { CodeForm(bytes, $0.startIndex..<$0.endIndex) }
  }

  /// Both as one, where only one sign stands between them.
  func joined(to next: CodeForm) -> CodeForm? {
    next.place.lowerBound == place.upperBound + 1
      ? CodeForm(bytes, place.lowerBound..<next.place.upperBound) : nil
  }

  /// The form of registrations since 2001.
  var isRegistration: Bool { form == "AA99AAA" }

  var isOutward: Bool { CodeForm.outward.contains(form) }

  var isPostcode: Bool {
    form.hasSuffix(CodeForm.inward)
      && CodeForm.outward.contains(String(form.dropLast(CodeForm.inwardLength)))
      && !bytes[place].suffix(2).contains(where: CodeForm.neverInward.contains)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
