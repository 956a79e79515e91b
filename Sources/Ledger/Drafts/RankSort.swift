/// Sorts ranked values: first into as many buckets as there are values, by rank, and then within
/// each bucket. Ranks that are spread evenly, such as digests and numbers of records, leave next
/// to nothing to do there; ranks that are not are sorted by the library.
///
/// Keeps room for as many values as it was ever given, so that block after block needs no more.
package struct RankSort<Value: Ranked> {
  private var room: [Value] = []
  private var ends: [UInt32] = []

  package init() {}

  /// Fewer values than this are sorted at once.
  private static var fewest: Int { 64 }
  /// Buckets of more values than this are left to the library.
  private static var mostByInsertion: Int { 16 }
  private static var bucketBitsMax: Int { 15 }

  package mutating func sort(_ values: inout [Value]) {
    guard values.count > RankSort.fewest, let first = values.first else {
      values.sort(by: Value.precedes)
      return
    }
    var (least, greatest) = (first.rank, first.rank)
    for value in values {
      least = min(least, value.rank)
      greatest = max(greatest, value.rank)
    }
    let bits = UInt64.bitWidth - (greatest - least).leadingZeroBitCount
    let bucketBits = min(
      Int.bitWidth - values.count.leadingZeroBitCount, RankSort.bucketBitsMax)
    let shift = UInt64(max(0, bits - bucketBits))
    if room.count != values.count { room = values }
    ends = Array(repeating: 0, count: Int((greatest - least) >> shift) + 1)
    RankSort.spread(values, from: least, shift: shift, to: &room, ends: &ends)
    swap(&values, &room)
    sortBuckets(of: &values)
  }

  /// Fills `room` with the values, bucket after bucket, each in the order in which they came, and
  /// `ends` with where the buckets end.
  private static func spread(
    _ values: [Value], from least: UInt64, shift: UInt64, to room: inout [Value],
    ends: inout [UInt32]
  ) {
    var next = ends.mutableSpan
    for value in values { next[Int((value.rank - least) >> shift)] += 1 }
    var start: UInt32 = 0
    for bucket in next.indices {
      let count = next[bucket]
      next[bucket] = start
      start += count
    }
    var target = room.mutableSpan
    for value in values {
      let bucket = Int((value.rank - least) >> shift)
      target[Int(next[bucket])] = value
      next[bucket] += 1
    }
  }

  private func sortBuckets(of values: inout [Value]) {
    var start = 0
    for end in ends {
      let end = Int(end)
      if end - start > RankSort.mostByInsertion {
        values[start..<end].sort(by: Value.precedes)
      } else if end - start > 1 {
        RankSort.insert(start..<end, of: &values)
      }
      start = end
    }
  }

  private static func insert(_ range: Range<Int>, of values: inout [Value]) {
    var values = values.mutableSpan
    for index in range.dropFirst() {
      let value = values[index]
      var place = index
      while place > range.lowerBound, Value.precedes(value, values[place - 1]) {
        values[place] = values[place - 1]
        place -= 1
      }
      values[place] = value
    }
  }
}
