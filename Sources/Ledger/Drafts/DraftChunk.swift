import ImpactCore

/// Where a chunk of a draft's rows lies in scratch, and what months it touches.
struct DraftChunk {
  var offset: Int
  /// In bytes.
  var count = 0
  var rows = 0
  /// Nil where no row of the chunk has a date.
  var months: ClosedRange<CivilMonth>?

  init(offset: Int) {
    self.offset = offset
  }

  mutating func note(_ span: DateSpan) {
    let first = span.first.month
    let last = span.last.month
    guard let months else {
      self.months = first...last
      return
    }
    if first < months.lowerBound || last > months.upperBound {
      self.months = min(first, months.lowerBound)...max(last, months.upperBound)
    }
  }
}
