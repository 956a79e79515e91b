/// How the rows of a file are recognised again: the first rule of contract section 4 that applies.
public enum IdentityRule: String, CaseIterable, Sendable {
  /// The file's own reference, which every row has and no two different rows share.
  case reference
  /// The layout's natural key, likewise.
  case naturalKey = "natural-key"
  /// All that a row says, and its ordinal among equal rows of the file.
  case content
}
