/// Tells the delimiter of a table from its first records.
struct DelimiterProbe {
  static let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  static let recordsMax = 50

  private(set) var delimiter: UInt8
  private(set) var hasSeparatorLine = false

  /// `head` is UTF-8 or Windows-1252 without byte-order mark.
  init(_ head: ArraySlice<UInt8>) {
    if let named = DelimiterProbe.namedDelimiter(head) {
      delimiter = named
      hasSeparatorLine = true
      return
    }
    let records = DelimiterProbe.counts(head)
    let scores = DelimiterProbe.candidates.indices.map { DelimiterProbe.score(records, $0) }
    var best = 0
    for candidate in scores.indices where scores[candidate] > scores[best] { best = candidate }
    delimiter = DelimiterProbe.candidates[best]
  }

  /// Excel's `sep=;` on the first line. Any sign may be named, not only a candidate.
  private static func namedDelimiter(_ head: ArraySlice<UInt8>) -> UInt8? {
    let line = head.prefix { $0 != Ascii.lineFeed && $0 != Ascii.carriageReturn }
      .filter { $0 != Ascii.quote }
    guard line.count == 5, let named = line.last, named < 0x80, named >= 0x20 || named == Ascii.tab,
      String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return named
  }

  /// How often each candidate stands outside quotes in each of the first records. A blank line is
  /// a record without any.
  private static func counts(_ head: ArraySlice<UInt8>) -> [[Int]] {
    var records: [[Int]] = []
    var counts = candidates.map { _ in 0 }
    var isQuoted = false
    var previous = Ascii.lineFeed
    for byte in head {
      if isQuoted {
        isQuoted = byte != Ascii.quote
      } else if byte == Ascii.lineFeed || byte == Ascii.carriageReturn {
        if byte == Ascii.carriageReturn || previous != Ascii.carriageReturn {
          records.append(counts)
          counts = candidates.map { _ in 0 }
          if records.count == recordsMax { return records }
        }
      } else if byte == Ascii.quote {
        // A doubled quote closes and opens again; a quote within text is text.
        isQuoted =
          previous == Ascii.quote || previous == Ascii.lineFeed
          || previous == Ascii.carriageReturn || candidates.contains(previous)
      } else if let candidate = candidates.firstIndex(of: byte) {
        counts[candidate] += 1
      }
      previous = byte
    }
    records.append(counts)
    return records
  }

  /// Neighbouring records with equal counts speak for a candidate: a header and its rows have the
  /// delimiter alike, whereas commas within dates or amounts are missing from the header. Where
  /// that does not decide, more cells do.
  private static func score(_ records: [[Int]], _ candidate: Int) -> (pairs: Int, cells: Int) {
    let counts = records.map { $0[candidate] }
    let pairs = zip(counts, counts.dropFirst()).count { $0 == $1 && $0 > 0 }
    return (pairs, counts.max() ?? 0)
  }
}
