import ImpactCore

/// Where a chunk of a draft's rows lies in scratch, and what days it touches.
struct DraftChunk {
  var offset: Int
  /// In bytes.
  var count = 0
  var rows = 0
  private var first: CivilDate?
  private var last: CivilDate?

  init(offset: Int) {
    self.offset = offset
  }

  mutating func note(_ span: DateSpan) {
    guard let first, let last else {
      (first, last) = (span.first, span.last)
      return
    }
    if span.first < first { self.first = span.first }
    if span.last > last { self.last = span.last }
  }

  /// Nil where no row of the chunk has a date.
  var months: ClosedRange<CivilMonth>? {
    guard let first, let last else { return nil }
    return first.month...last.month
  }
}
