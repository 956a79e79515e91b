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
      let lines = try BookText.lines(of: bytes, file: name).dropFirst()
      for (cells, factor) in zip(lines, try FactorBook(file: name, bytes: bytes).factors) {
        #expect(factor.value == Exact(cells[column]))
        digits[factor.id] = cells[column]
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
    #expect(held.count == 6523)
  }

  @Test func `row and publisher's ID of every UK factor are the reference's`() throws {
    let reference = try ReferenceFigures(folder: #require(Checkout.referenceFigures))
    let books = try Checkout.shelf.get().books.filter { $0.edition.name.hasPrefix("uk-ghg-") }
    var single = 0
    for factor in books.flatMap(\.factors) {
      let published = try #require(PublishedRow(factor), "\(factor.id)")
      let publisherID = factor.source.publisherID.map { "; ID \($0)" } ?? ""
      let place =
        "\(published.label) [\(factor.source.table), row \(published.number)\(publisherID)"
      let source = try #require(reference.figures[factor.id]).source
      try #require(source.hasPrefix(place), "\(factor.id)")
      let rest = source.dropFirst(place.count)
      #expect(rest == "]" || rest.hasPrefix("; seen via "), "\(factor.id)")
      let isSingle = rest.hasPrefix("; seen via ") && !rest.contains("+")
      #expect(published.isSeenOnce == isSingle, "\(factor.id)")
      single += isSingle ? 1 : 0
    }
    #expect(single == 181)
  }

  @Test func `row and table of every other published factor are in the reference's words`() throws {
    let reference = try ReferenceFigures(folder: #require(Checkout.referenceFigures))
    let books = try Checkout.shelf.get().books.filter {
      !$0.edition.name.hasPrefix("uk-ghg-") && !$0.edition.name.hasPrefix("derived-")
    }
    for factor in books.flatMap(\.factors) {
      let source = try #require(reference.figures[factor.id]).source
      if factor.edition == "emep-eea-2023-update-2025" {
        // The reference names a table and no row.
        #expect(factor.source.table == source, "\(factor.id)")
        continue
      }
      let label = factor.source.row.prefix { $0 != ";" }
      #expect(source.contains(label), "\(factor.id)")
    }
  }
}
