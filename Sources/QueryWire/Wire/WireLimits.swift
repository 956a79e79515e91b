/// What the socket carries at most. Each limit is met at its value and refused one past it.
public enum WireLimits {
  /// Levels of lists and objects in a JSON text.
  public static let jsonDepth = 64
  /// Bytes of an answer that the client accepts.
  public static let answerBytes = 64 * 1024 * 1024
  /// Bytes of one event in a stream of them.
  public static let eventBytes = 64 * 1024
  /// Bytes of a request's query, percent signs and all.
  public static let queryBytes = 8 * 1024
  /// Bytes of one filter's value, decoded.
  public static let filterBytes = 256
  /// Bytes of a reason or a note that somebody gives for a change.
  public static let reasonBytes = 500
  /// Bytes of what stands for `{id}` in a path: a file's id, an edition's name.
  public static let idBytes = 64
  /// Digits before the point of a figure. With `decimals` it stays inside `Exact`'s 76 digits.
  public static let wholeDigits = 28
  /// Digits behind the point of a figure.
  public static let decimals = 48
  /// Rows, files or problems in one answer.
  public static let pageRows = 10_000
  /// Rows, files or problems in one answer to a question that does not say.
  public static let pageRowsUnasked = 1000
  /// Held rows that one request may decide.
  public static let decisions = 100
  /// Bytes of the name under which somebody signs.
  public static let signerBytes = 128
  /// Bytes of the note to a sign-off.
  public static let signoffNoteBytes = 2000
  /// Files that an answer about drift names for each cause; the others are summed.
  public static let driftFiles = 50
  /// How many entries a question may skip.
  public static let offset = 1_000_000_000
  /// Seconds that one wait may last.
  public static let waitSeconds = 3600
  /// Seconds that a wait lasts which does not say.
  public static let waitSecondsUnasked = 60
}
