import ImpactCore

/// What a posting is summed by beside its month, site, unit and key. Names are indexes in the list
/// of the sheet or book that the heading belongs to.
struct PostingHeading: Hashable {
  /// Index in the list of organisations; zero in a sheet, which is of one.
  var org: UInt32 = 0
  var account: Posting.Account
  var basis: SourceBasis?
  var car: UInt32?
  var usage: ActivitySource.UsageDay?
  /// Nil where the rows name none.
  var contract: UInt32?
  var document: UInt32?

  /// The same with names by other indexes.
  func renamed(org: UInt32, _ name: (UInt32) -> UInt32) -> PostingHeading {
    var heading = self
    heading.org = org
    heading.car = car.map(name)
    heading.contract = contract.map(name)
    heading.document = document.map(name)
    return heading
  }
}
