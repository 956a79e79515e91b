/// The name of a site or department as it may be kept: as the file writes it, but without what has
/// the form of something personal. Of a postcode the outward half stays (`M13 9PL`: `M13`); car
/// registrations of the form used since 2001 (`AB12 CDE`) and e-mail addresses go.
///
/// Other words stay as they are: nothing tells the name of a ward from that of a person.
package struct PlaceName: Hashable, Sendable {
  package let text: String

  /// `name` has single spaces between its words.
  package init(_ name: String) {
    let bytes = Array(name.utf8)
    let cuts = PlaceName.mails(in: bytes) + PlaceName.codes(in: bytes)
    guard !cuts.isEmpty else {
      text = name
      return
    }
    let kept = bytes.indices.filter { place in !cuts.contains { $0.contains(place) } }
    let words = String(decoding: kept.map { bytes[$0] }, as: UTF8.self).split(separator: " ")
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
    let whole = words.joined(separator: " ")
    text = String(whole.reversed().drop { " ,;:-(/".contains($0) }.reversed())
  }

  /// Words with an `@` inside.
  private static func mails(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: UInt8(ascii: " "))
      .filter { $0.dropFirst().dropLast().contains(UInt8(ascii: "@")) }.map(\.indices)
  }

  /// Registrations, and the inward halves of postcodes.
  private static func codes(in bytes: [UInt8]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    var last: CodeForm?
    for form in CodeForm.runs(in: bytes) {
      if form.isRegistration {
        cuts.append(form.place)
      } else if form.isPostcode {
        cuts.append((form.place.upperBound - CodeForm.inwardLength)..<form.place.upperBound)
      } else if let last, let both = last.joined(to: form) {
        if both.isRegistration { cuts.append(both.place) }
        if both.isPostcode, last.isOutward {
          cuts.append(last.place.upperBound..<form.place.upperBound)
        }
      }
      last = form
    }
    return cuts
  }
}
