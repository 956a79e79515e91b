public import ImpactCore

/// From which day a workbook counts its dates.
public enum DateSystem: Sendable {
  /// 1 is 1 January 1900. Excel counts a 29 February 1900 as 60, as Lotus 1-2-3 did, which no
  /// calendar has (ECMA-376 part 1, 18.17.4.1).
  case from1900
  /// 0 is 1 January 1904, as on old Macintoshes.
  case from1904

  /// 31 December 9999 in the 1900 system, the last day that a spreadsheet shows.
  private static let lastSerial = 2_958_465

  /// The day of a serial number's whole part; nil where there is no such day.
  public func date(serial: Int) -> CivilDate? {
    switch self {
    case .from1900:
      guard (1...DateSystem.lastSerial).contains(serial), serial != 60 else { return nil }
      // 1 January 1970 is 25,569; before the day that never was, one less.
      return CivilDate(dayNumber: Int32(serial - (serial < 60 ? 25_568 : 25_569)))
    case .from1904:
      guard (0...DateSystem.lastSerial - 1462).contains(serial) else { return nil }
      return CivilDate(dayNumber: Int32(serial + 1462 - 25_569))
    }
  }
}
