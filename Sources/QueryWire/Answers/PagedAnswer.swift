import ImpactCore

/// An answer that is one page of a longer one.
public protocol PagedAnswer: WireValue {
  /// Entries on this page.
  var count: Int { get }
  /// Entries in all.
  var total: Int { get }
  /// What the entries are, in the plural.
  static var noun: String { get }
  /// Puts the entries of the next page behind these.
  mutating func append(_ next: Self)
}

extension PagedAnswer {
  /// A sentence where this page is not all; nil where it is.
  public var remark: String? {
    guard count < total else { return nil }
    let shown = "\(Exact(count).shown(decimals: 0)) of \(Exact(total).shown(decimals: 0))"
    return "\(shown) \(Self.noun) are shown; --limit, --offset and --all show the others."
  }
}
