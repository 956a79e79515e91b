/// A rule of choice as it was applied to one activity.
public struct AppliedRule: Hashable, Sendable {
  /// The rule's name in the rules file.
  public let name: String
  /// What it made of the activity, for example `engine size 1598 cc, petrol`.
  public let words: String
  /// The row does not say something that the rule had to fill in.
  public let isDefault: Bool

  public init(name: String, words: String, isDefault: Bool) {
    self.name = name
    self.words = words
    self.isDefault = isDefault
  }
}
