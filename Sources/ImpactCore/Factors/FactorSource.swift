/// Where a factor was published, down to the row.
public struct FactorSource: Hashable, Sendable {
  public let publication: String
  public let table: String
  public let row: String
  /// The publisher's own ID, which stays when a label changes; nil where there is none.
  public let publisherID: String?
  public let licence: String
  public let url: String

  public init(
    publication: String, table: String, row: String, publisherID: String?, licence: String,
    url: String
  ) {
    self.publication = publication
    self.table = table
    self.row = row
    self.publisherID = publisherID
    self.licence = licence
    self.url = url
  }
}

extension FactorSource: CustomStringConvertible {
  /// Publication, table, row and the publisher's ID in one readable line.
  public var description: String {
    let place = "\(publication); \(table), row \(row)"
    return if let publisherID { "\(place); ID \(publisherID)" } else { place }
  }
}
