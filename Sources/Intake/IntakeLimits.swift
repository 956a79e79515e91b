/// How far reading goes. A file that reaches one of these is read or refused as its line says.
public enum IntakeLimits {
  /// Rows in which the header is looked for.
  public static let headerRows = 40
  /// Problems that are listed; the rest are counted, and a note says so.
  public static let problemsListed = 100_000
  /// From this many rows on, a file with more than half of them rejected was misread.
  public static let rowsToJudge = 20
  /// More than this in one day is held.
  public static let milesInADay: Int64 = 600
  /// Faster than this on average, a journey in miles is held where kilometres would explain it. The
  /// limit on motorways is 70 (Highway Code, rule 124).
  public static let milesInAnHour: Int64 = 80
  /// Shorter journeys are not judged by their speed: their times are rounded.
  public static let minutesToJudgeSpeed = 10
  /// Days that one row may cover; a longer one is held.
  public static let daysInARow = 366
  /// Meetings that are put together at a time; past it the oldest is closed.
  public static let openMeetings = 10_000
  /// People who are told apart in one meeting; more are counted row by row.
  public static let peopleInAMeeting = 5_000
  /// Rows of a sheet that another is joined with; references past them are not known.
  public static let joinedRows = 200_000
  /// Codes of other organisations that are told apart; more are counted with those.
  static let organisations = 10_000
  /// Characters of a site, department or header that are kept.
  public static let nameCharacters = 120
  /// Letters and digits of the shortest text by which a person is looked for.
  public static let personLetters = 4
  /// Bytes of the longest.
  public static let personBytes = 200
  /// Texts of one column whose meaning is remembered: a power of two.
  static let cachedCells = 2048
}
