import ImpactCore
import Testing

@Suite(.enabled(if: Checkout.referenceFigures != nil, Checkout.noReferenceFigures))
struct ReferenceFiguresTests {
  /// Digits as the books' text has them, by the id that the loader gives.
  private func bookDigits() throws -> [String: String] {
    var digits: [String: String] = [:]
    for name in try Checkout.bookNames() {
      let bytes = try Checkout.bytes(of: "\(Checkout.root)/Factors/\(name)")
      let column = BookColumn.value.rawValue
      let lines = try BookText(file: name, bytes: bytes).lines.dropFirst()
      for (line, factor) in zip(lines, try FactorBook(file: name, bytes: bytes).factors) {
        #expect(factor.value == Exact(line.cells[column]))
        digits[factor.id] = line.cells[column]
      }
    }
    return digits
  }

  @Test func `every figure equals the reference and every reference row is held`() throws {
    let reference = try ReferenceFigures(folder: #require(Checkout.referenceFigures))
    let held = try bookDigits()
    #expect(reference.duplicates.isEmpty)
    for (id, figure) in reference.figures {
      #expect(held[id] == figure.digits, "\(id)")
    }
    for id in held.keys {
      #expect(reference.figures[id] != nil, "\(id) is in no reference file")
    }
    #expect(held.count == 1856)
  }

  @Test func `row and publisher's ID of every UK factor are the reference's`() throws {
    let reference = try ReferenceFigures(folder: #require(Checkout.referenceFigures))
    let books = try Checkout.shelf.get().books.filter { $0.edition.name.hasPrefix("uk-ghg-") }
    for factor in books.flatMap(\.factors) {
      let row = factor.source.row.split(separator: ": ", maxSplits: 1)
      try #require(row.count == 2, "\(factor.id)")
      let publisherID = try #require(factor.source.publisherID, "\(factor.id)")
      #expect(
        reference.figures[factor.id]?.source
          == "\(row[1]) [\(factor.source.table), row \(row[0]); ID \(publisherID)]")
    }
  }

  @Test func `row and table of every other published factor are in the reference's words`() throws {
    let reference = try ReferenceFigures(folder: #require(Checkout.referenceFigures))
    let books = try Checkout.shelf.get().books.filter {
      !$0.edition.name.hasPrefix("uk-ghg-") && !$0.edition.name.hasPrefix("derived-")
    }
    for factor in books.flatMap(\.factors) {
      let source = try #require(reference.figures[factor.id]).source
      let label = factor.source.row.prefix { $0 != ";" }
      #expect(source.contains(label), "\(factor.id)")
    }
  }
}
