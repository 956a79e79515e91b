/// The columns of a factor book, in their order.
public enum BookColumn: Int, CaseIterable, Sendable {
  case edition, version, validFrom, validTo
  case category, activity, variant, fuel, component, unit, measure, value
  case boundary, warmingPotential
  case publication, table, row, publisherID, licence, url

  /// The header's word.
  public var name: String {
    switch self {
    case .validFrom: "valid_from"
    case .validTo: "valid_to"
    case .warmingPotential: "warming_potential"
    case .publisherID: "publisher_id"
    default: "\(self)"
    }
  }

  /// The first line of every book.
  public static let header = allCases.map(\.name).joined(separator: ",")

  /// Blank where the publication has nothing to say there, or the author of a book of one's own.
  private var mayBeBlank: Bool {
    switch self {
    case .validFrom, .validTo, .variant, .fuel, .component, .boundary, .warmingPotential,
      .publisherID:
      true
    default: false
    }
  }

  /// Those that no line may leave blank.
  static let required = allCases.filter { !$0.mayBeBlank }
}
