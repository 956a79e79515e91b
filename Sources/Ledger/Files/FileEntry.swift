public import ImpactCore

/// What became of a file that was dropped.
public struct FileEntry: Hashable, Sendable {
  /// In the words of contract section 7.
  public enum State: String, CaseIterable, Sendable {
    case accepted, unchanged, held, quarantined, retracted
  }

  /// Short and stable, such as `f12`.
  public var id: String
  public var arrival: Arrival
  public var receivedAt: Instant
  /// What the latest event of the file says.
  public var state: State
  /// Nil where the file could not be read.
  public var layout: String?
  public var stream: Stream?
  public var sheets: [String]
  public var notes: [String]
  /// Why the file was refused; nil otherwise.
  public var reason: String?
  public var whatToDo: String?
  public var counts: RowCounts
  /// How its rows are recognised again; nil where it has none.
  public var identityRule: IdentityRule?
  /// The file that had the same bytes, where the state is `unchanged`.
  public var original: String?
  /// Problems past the limit, which are only counted.
  public var problemsLeftOut: Int
  /// Nil where nobody has taken the file back.
  public var retraction: Retraction?
  /// The latest removal of its original; nil where it was never removed.
  public var disposal: Disposal?
}

extension FileEntry {
  static func id(_ number: Int64) -> String { "f\(number)" }

  /// The number behind an id; nil where no file can have that id.
  static func number(_ id: String) -> Int64? {
    guard id.first == "f", let number = Int64(id.dropFirst()), FileEntry.id(number) == id,
      number > 0
    else { return nil }
    return number
  }
}
