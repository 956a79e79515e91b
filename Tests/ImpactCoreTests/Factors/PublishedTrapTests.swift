import ImpactCore
import Testing

/// The traps of the published figures that show in the books themselves.
struct PublishedTrapTests {
  private let shelf: FactorShelf

  init() throws { shelf = try Checkout.shelf.get() }

  private func uk(_ year: Int) throws -> FactorBook {
    try #require(shelf.books.last { $0.edition.name == "uk-ghg-\(year)" })
  }

  /// The figure as the file has it, digit for digit.
  private func digits(of path: String, in file: String) throws -> String? {
    let bytes = try Checkout.bytes(of: "\(Checkout.root)/Factors/\(file)")
    let book = try FactorBook(file: file, bytes: bytes)
    let index = try #require(book.factors.firstIndex { $0.key.path == path })
    return try BookText.lines(of: bytes, file: file)[index + 1][BookColumn.value.rawValue]
  }

  @Test func `trap 1: labels change while the publisher's ID stays`() throws {
    let later = try Dictionary(uniqueKeysWithValues: uk(2025).factors.map { ($0.key.path, $0) })
    var changed: [Factor] = []
    for factor in try uk(2024).factors {
      let other = try #require(later[factor.key.path])
      #expect(other.source.publisherID == factor.source.publisherID)
      let label = try #require(PublishedRow(factor)).label
      if try #require(PublishedRow(other)).label != label { changed.append(other) }
    }
    #expect(changed.count == 30)
    #expect(changed.allSatisfy { $0.source.row.hasSuffix("Incineration with Energy Recovery") })
  }

  @Test func `trap 1: an ID stands at one place, and a place has one ID, in all editions`() throws {
    var pathOfID: [String: String] = [:]
    var idOfPath: [String: String] = [:]
    for year in 2023...2026 {
      for factor in try uk(year).factors {
        let publisherID = try #require(factor.source.publisherID)
        let path = factor.key.path
        #expect(pathOfID.updateValue(path, forKey: publisherID) ?? path == path)
        #expect(idOfPath.updateValue(publisherID, forKey: path) ?? publisherID == publisherID)
      }
    }
    #expect(pathOfID.count == idOfPath.count && pathOfID.count > 800)
  }

  @Test func `trap 2: what was not published has no line`() throws {
    let van = "delivery-vans/van/average-up-to-3-5-tonnes/phev/mile"
    #expect(try uk(2023)[path: van] == nil)
    #expect(try uk(2024)[path: van] != nil)
    let segment = "business-travel-land/car-by-market-segment/mini/diesel/mile"
    #expect(try uk(2025)[path: segment] != nil)
    #expect(try uk(2026)[path: segment] == nil)
  }

  @Test func `trap 2: a zero is the published one of an engine that burns nothing`() throws {
    for year in 2019...2026 {
      let zeros = try uk(year).factors.filter(\.value.isZero)
      #expect(!zeros.isEmpty)
      for factor in zeros {
        #expect(factor.key.fuel == "bev" && factor.boundary == .vehicleUse, "\(factor.id)")
      }
    }
  }

  @Test func `trap 5: editions to 2022 use AR4 and later ones AR5`() throws {
    for year in 2019...2026 {
      let expected: WarmingPotential = year <= 2022 ? .ar4 : .ar5
      #expect(try uk(year).factors.allSatisfy { $0.warmingPotential == expected })
    }
  }

  @Test(arguments: [
    (2022, "passenger-vehicles/car-by-market-segment/mini/diesel/km", "0.10829414"),
    (2022, "waste-disposal/refuse/organic-garden-waste/composting/tonne", "8.91058139534884"),
    (2023, "business-travel-land/car-by-size/average/diesel/mile", "0.273315663087248"),
    (2023, "waste-disposal/refuse/organic-garden-waste/composting/tonne", "8.912421710629"),
  ])
  func `trap 9: more digits are kept than the sheet shows`(
    year: Int, path: String, figure: String
  ) throws {
    #expect(try digits(of: path, in: "uk-ghg-\(year).csv") == figure)
    #expect(try uk(year)[path: path]?.value == Exact(figure))
  }

  @Test func `trap 11: no value in pounds and nothing that may not be passed on`() throws {
    let sources = Set(shelf.books.flatMap(\.factors).map(\.source))
    #expect(
      Set(sources.map(\.licence)) == [
        "Open Government Licence v3.0", "Figures quoted with their source; no licence stated",
        "Arithmetic of this project on figures quoted with their source",
      ])
    for text in Set(sources.map { "\($0.publication); \($0.licence)".lowercased() }) {
      for word in ["gbp", "£", "pounds", "toms", "social value portal", "nc-nd"] {
        #expect(!text.contains(word), "\(text)")
      }
    }
    // A book holds nothing but these, and none of them is money.
    #expect(
      ImpactMeasure.allCases.map(\.rawValue) == ["ghg_kgco2e", "wtt_kgco2e", "nox_g", "pm25_g"])
  }
}
