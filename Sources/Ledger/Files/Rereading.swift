/// What somebody has said of a file that could not say it itself, and for which it is read again.
public struct Rereading: Hashable, Sendable {
  public enum Saying: Hashable, Sendable {
    /// It adds to the earlier file of its name.
    case adds
    /// It is the new version of the earlier file of its name.
    case replaces
    /// Its undated rows belong to this period, as it was written.
    case period(String)
  }

  /// Id of the file as it stands, such as `f12`.
  public var file: String
  public var saying: Saying
  /// The user's number.
  public var uid: UInt32

  public init(file: String, saying: Saying, uid: UInt32) {
    self.file = file
    self.saying = saying
    self.uid = uid
  }
}

extension Rereading {
  /// Why the file as it was read first is taken back.
  var why: String { "It was read again, because user \(uid) said that \(words)." }

  /// What the receipt of the new reading says.
  var note: String {
    "The same bytes were read before as \(file). User \(uid) said that \(words)."
  }

  private var words: String {
    switch saying {
    case .adds: "it adds to the earlier file of its name"
    case .replaces: "it replaces the earlier file of its name"
    case .period(let period): "its rows belong to \(period)"
    }
  }
}

/// What became of the wish to have a file read again.
public enum FileRereading: Hashable, Sendable {
  /// The file as it stands now, under a new id.
  case accepted(FileEntry)
  case refused(FileRetraction.Refusal)
}
