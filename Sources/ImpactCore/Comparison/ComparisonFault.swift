/// Why two policies cannot be compared: their figures are not of one kind.
public struct ComparisonFault: Error, Hashable {
  public let old: String
  public let new: String
  /// What the figures of each cover, in words.
  public let oldBoundaries: String
  public let newBoundaries: String
}

extension ComparisonFault: CustomStringConvertible {
  public var description: String {
    "\(old) and \(new) are different publications with different boundaries. "
      + "\(old) covers: \(oldBoundaries). \(new) covers: \(newBoundaries). A difference between "
      + "them is neither a saving nor the effect of a new edition. Compare two editions of one "
      + "publication."
  }
}
