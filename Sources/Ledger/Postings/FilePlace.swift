public import ImpactCore

/// That a file put counted rows on the books of one organisation, month and activity.
public struct FilePlace: Hashable, Sendable {
  /// Id of the file, such as `f12`.
  public var file: String
  public var org: String
  /// Nil where the rows have no date.
  public var month: CivilMonth?
  public var key: ActivityKey
  /// Empty where the rows name none.
  public var contract: String

  public init(
    file: String, org: String, month: CivilMonth?, key: ActivityKey, contract: String = ""
  ) {
    self.file = file
    self.org = org
    self.month = month
    self.key = key
    self.contract = contract
  }
}
