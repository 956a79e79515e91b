public import ImpactCore

/// Postings as they stand on the books, each made when it is asked for: a view that never changes
/// and costs no memory of its own. In no order.
public struct BookView: Sendable, RandomAccessCollection {
  private let balances: Balances
  private let sums: PlaceSums
  private let covered: [Bool]
  /// The places that are not empty, where some are.
  private let standing: [Int32]?

  /// One posting for each place.
  init(_ balances: Balances) {
    self.init(balances, balances.sums, covered: balances.covered)
  }

  /// The same without sites, units, cars and documents.
  init(rolledUp balances: Balances) {
    self.init(balances, balances.rolled, covered: [])
  }

  private init(_ balances: Balances, _ sums: PlaceSums, covered: [Bool]) {
    self.balances = balances
    self.sums = sums
    self.covered = covered
    standing =
      sums.standing == sums.count
      ? nil : (0..<sums.count).filter { !sums.isNothing(at: $0) }.map { Int32($0) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { standing?.count ?? sums.count }

  public subscript(place: Int) -> Posting {
    let index = standing.map { Int($0[place]) } ?? place
    var posting = balances.posting(at: index, in: sums)
    if !covered.isEmpty, covered[index] { posting.place.account = .covered }
    return posting
  }

  /// The postings of one organisation and stream: few of many, where it has others.
  public func postings(of org: String, _ stream: Stream) -> [Posting] {
    filter { $0.place.org == org && $0.place.key.stream == stream }
  }
}
