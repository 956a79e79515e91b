/// Headings in the order in which they were met, so that a small index stands for each.
struct HeadingIndex {
  private(set) var headings: [PostingHeading] = []
  private var indexes: [PostingHeading: UInt32] = [:]
  /// Most rows have the heading of the row before.
  private var latest: UInt32 = 0

  mutating func index(of heading: PostingHeading) -> UInt32 {
    if Int(latest) < headings.count, headings[Int(latest)] == heading { return latest }
    let next = UInt32(headings.count)
    latest = indexes[heading] ?? next
    if latest == next {
      headings.append(heading)
      indexes[heading] = next
    }
    return latest
  }

  /// Nil where it was never met.
  func known(_ heading: PostingHeading) -> UInt32? { indexes[heading] }
}
