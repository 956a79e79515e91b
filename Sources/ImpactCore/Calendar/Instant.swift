/// A moment in UTC, to the millisecond. Values only: the clock is read at the edge.
public struct Instant: Hashable, Comparable, Sendable {
  public let unixMilliseconds: Int64

  public init(unixMilliseconds: Int64) {
    self.unixMilliseconds = unixMilliseconds
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.unixMilliseconds < right.unixMilliseconds
  }

  var unixSeconds: Int64 { UKTime.floorDivide(unixMilliseconds, by: 1000) }

  /// The calendar day in the United Kingdom at this moment.
  public var dateInUK: CivilDate { UKTime.date(atUnixSeconds: unixSeconds) }
}

extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-11-22T09:05:07.250Z`.
  public var description: String {
    let day = CivilDate(dayNumber: Int32(UKTime.floorDivide(unixSeconds, by: 86_400)))
    let second = Int(unixSeconds - Int64(day.dayNumber) * 86_400)
    let millisecond = Int(unixMilliseconds - unixSeconds * 1000)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
    return "\(day)T\(time.joined(separator: ":")).\(padded(millisecond, 3))Z"
  }

  /// Reads `2026-11-22T09:05:07Z` with or without a fraction of up to three digits.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CivilDate(String(halves[0])), halves[1].hasSuffix("Z")
    else { return nil }
    let time = halves[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let clock = time[0].split(separator: ":", omittingEmptySubsequences: false)
    let fraction = time.count == 2 ? time[1] : "0"
    guard time.count <= 2, clock.map(\.utf8.count) == [2, 2, 2],
      (1...3).contains(fraction.utf8.count),
      (clock + [fraction]).allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = UInt8(clock[0]), let minute = UInt8(clock[1]), let second = UInt8(clock[2]),
      hour < 24, minute < 60, second < 60, let digits = UInt16(fraction)
    else { return nil }
    let scale: Int64 = [100, 10, 1][fraction.utf8.count - 1]
    let seconds = Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
    self.init(
      unixMilliseconds: (Int64(day.dayNumber) * 86_400 + seconds) * 1000 + Int64(digits) * scale)
  }
}
