import ImpactCore

/// A small factor book to change one cell of.
struct BookSample {
  var header = BookColumn.header
  var lines = [BookSample.line()]

  static let cells: [BookColumn: String] = [
    .edition: "uk-ghg-2024", .version: "v1.1", .validFrom: "2024-01-01", .validTo: "2024-12-31",
    .category: "waste-disposal", .activity: "other/glass", .variant: "landfill", .unit: "tonne",
    .measure: "ghg_kgco2e", .value: "8.88386",
    .boundary: "landfill-and-transport", .warmingPotential: "AR5",
    .publication: "Conversion factors", .table: "Waste",
    .row: "12", .publisherID: "20_1", .licence: "OGL", .url: "https://example.org/2024",
  ]

  static func line(_ changes: [BookColumn: String] = [:]) -> String {
    let cells = cells.merging(changes) { $1 }
    return BookColumn.allCases.map { cells[$0, default: ""] }.joined(separator: ",")
  }

  var text: String { ([header] + lines).joined(separator: "\n") + "\n" }

  func book(named file: String = "sample.csv") throws(BookFault) -> FactorBook {
    try FactorBook(file: file, bytes: Array(text.utf8))
  }

  /// The fault of a book with these lines after its header.
  static func fault(_ lines: String...) -> BookFault? {
    do {
      _ = try BookSample(lines: lines).book()
      return nil
    } catch {
      return error
    }
  }
}
