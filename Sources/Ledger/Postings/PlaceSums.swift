import ImpactCore

/// Sums by place in fixed-size values, found by hash: what a million rows are added up in.
///
/// Names are numbers that mean something to the owner only. A place that was once there stays, with
/// a tally of nothing when all of it is taken off.
struct PlaceSums {
  struct Place: Hashable {
    /// Everything that few places differ in.
    var heading: UInt32
    /// Of `CivilMonth`; `undated` where there is none.
    var month: Int32
    var site: UInt32
    var orgUnit: UInt32
    var key: UInt32

    static let undated: Int32 = -1

    var civilMonth: CivilMonth? {
      month == Place.undated ? nil : CivilMonth(index: month)
    }
  }

  private(set) var places: [Place] = []
  private var tallies: [SmallTally] = []
  /// What does not fit, by index.
  private var large: [Int: Tally] = [:]
  /// Indexes plus one, by hash; zero where nothing stands. Its size is a power of two.
  private var slots: [UInt32] = []

  var count: Int { places.count }
  /// How many places have a tally of something.
  var standing: Int { places.indices.reduce(0) { $0 + (isNothing(at: $1) ? 0 : 1) } }

  func tally(at index: Int) -> BookedTally {
    let small = tallies[index]
    guard small.isElsewhere else { return .small(small) }
    return .large(large[index, default: .nothing])
  }

  func isNothing(at index: Int) -> Bool {
    tallies[index].isElsewhere
      ? large[index, default: .nothing].isNothing : tallies[index].isNothing
  }

  /// Adds to a place; returns its index, and whether it was not there before.
  @discardableResult
  mutating func add(
    _ tally: BookedTally, at place: Place
  ) -> (index: Int, isNew: Bool) {
    let (index, isNew) = locate(place)
    switch tally {
    case .small(let small): add(small, to: index)
    case .large(let tally): add(tally, to: index)
    }
    return (index, isNew)
  }

  mutating func add(_ small: SmallTally, to index: Int) {
    if let sum = tallies[index].adding(small) {
      tallies[index] = sum
    } else {
      add(small.tally, to: index)
    }
  }

  /// What fits again is small again, so that equal sums are equal values.
  private mutating func add(_ tally: Tally, to index: Int) {
    let sum = self.tally(at: index).tally + tally
    if let small = SmallTally(sum) {
      large[index] = nil
      tallies[index] = small
    } else {
      large[index] = sum
      tallies[index] = .elsewhere
    }
  }

  /// Nil where nothing ever stood there.
  func index(of place: Place) -> Int? {
    if slots.isEmpty { return nil }
    let found = slots[slot(of: place)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The index of a place, which is made where it is missing.
  mutating func locate(_ place: Place) -> (index: Int, isNew: Bool) {
    if places.count * 4 >= slots.count * 3 { widen() }
    let slot = slot(of: place)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    places.append(place)
    tallies.append(.nothing)
    slots[slot] = UInt32(places.count)
    return (places.count - 1, true)
  }

  private func slot(of place: Place) -> Int {
    let mask = slots.count - 1
    var slot = PlaceSums.hash(place) & mask
    while slots[slot] != 0, places[Int(slots[slot]) - 1] != place { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func widen() {
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    for index in places.indices { slots[slot(of: places[index])] = UInt32(index + 1) }
  }

  /// The constant is 2^64 over the golden ratio: multiplied by it, near numbers lie far apart.
  private static func hash(_ place: Place) -> Int {
    let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(place.site) << 32 | UInt64(place.orgUnit)
    hash = (hash ^ hash >> 29) &* spread
    hash ^= UInt64(place.key) << 32 | UInt64(UInt32(bitPattern: place.month))
    hash = (hash ^ hash >> 32) &* spread
    hash ^= UInt64(place.heading)
    hash = (hash ^ hash >> 29) &* spread
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
