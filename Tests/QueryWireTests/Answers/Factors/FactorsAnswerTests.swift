import ImpactCore
import QueryWire
import Testing

@Suite struct FactorsAnswerTests {
  @Test func `the list of books and a book come back equal`() throws {
    #expect(try FactorsAnswer(utf8: Sample.factors.json.utf8) == Sample.factors)
    #expect(try FactorBookAnswer(utf8: Sample.book.json.utf8) == Sample.book)
  }

  @Test func `a book is written with its validity, or null for every date`() {
    #expect(
      Sample.edition("uk-ghg-2024", "v1.1", .byDate, validity: Sample.year2024).json.text
        == #"{"edition":"uk-ghg-2024","version":"v1.1","valid_from":"2024-01-01","#
        + #""valid_to":"2024-12-31","publication":"A publication","factors":40,"#
        + #""warming_potential":"AR5","use":"by-date","file":"uk-ghg-2024.csv"}"#)
    #expect(
      Sample.edition("rizan-2021", "v1", .always).json.text.contains(
        #""valid_from":null,"valid_to":null,"#))
  }

  @Test func `the uses are told apart by word`() {
    #expect(
      FactorEditionAnswer.Use.allCases.map(\.rawValue)
        == ["by-date", "always", "when-asked", "overlay", "superseded"])
  }

  @Test func `a validity that ends before it begins is refused`() {
    let text = Sample.edition("uk-ghg-2024", "v1.1", .byDate, validity: Sample.year2024).json.text
      .replacing("2024-12-31", with: "2023-12-31")
    let fault = #expect(throws: WireFault.self) { try FactorEditionAnswer(utf8: Array(text.utf8)) }
    #expect(fault?.description == "valid_to: it is before valid_from")
  }

  @Test func `a factor is written with every column of its line`() {
    #expect(
      Sample.bookFactors[1].json.text
        == #"{"id":"uk-ghg-2024/waste-disposal/other/glass/landfill/tonne","#
        + #""measure":"ghg_kgco2e","value":8.98311803278688,"unit":"tonne","#
        + #""category":"waste-disposal","activity":"other","variant":"glass","fuel":null,"#
        + #""component":null,"boundary":"landfill-and-transport","#
        + #""warming_potential":null,"publication":"UK Government GHG Conversion Factors 2024","#
        + #""table":"Factors by Category","row":"3001: Waste disposal / Other / Glass / Landfill","#
        + #""publisher_id":null,"licence":"Open Government Licence v3.0","#
        + #""url":"https://www.gov.uk/"}"#)
  }

  @Test func `pages of a book make the whole`() {
    var book = Sample.book
    book.append(Sample.book)
    #expect(book.count == 4)
    #expect(book.total == 818)
  }
}
