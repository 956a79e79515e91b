public import ImpactCore

/// A row that is on the books, with the place where it stands in its file.
public struct FoundRow: Hashable, Sendable {
  /// Id of the file, such as `f12`.
  public var file: String
  public var fileName: String
  public var org: String
  /// Empty for a text file.
  public var sheet: String
  public var source: RowSource
  public var state: RowState
  public var account: Posting.Account
  public var activity: Activity
}
