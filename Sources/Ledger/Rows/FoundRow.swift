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
  /// The days of the row that are asked for and in that account, in order; nil where it has no
  /// date.
  public var days: [DateSpan]?

  /// How much falls on `days`, in the activity's unit.
  public var quantity: Exact {
    guard let days else { return activity.amount.exact }
    return days.reduce(Exact.zero) { $0 + Tally(activity, on: $1).amount.sum }
  }
}
