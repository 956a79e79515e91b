import ImpactCore
import QueryWire
import Testing

@Suite struct FactorReportTests {
  private let screen = TextStyle(width: 100, isColoured: false)

  @Test func `the list of books says when each is used`() {
    #expect(
      Sample.factors.report.text(screen) == """
        Policy calendar-year, choice by 61 rules.

        edition                        version  valid      factors  use
        acme-2025                      v1       FY2025-26        3  your own figures, first
        uk-ghg-2024                    v1       2024           818  replaced by v1.1
        uk-ghg-2024                    v1.1     2024         1,818  by the date of the activity
        nhs-sdu-2019-20                v1       FY2019-20       40  only when asked for
        capsam-emep-tier2              v1       any date        40  for every date
        defra-eft-v7.0-scotland-urban  v1       2013–2030       40  by the date of the activity

        """)
  }

  @Test func `days that are no whole year are named`() {
    let odd = Sample.edition("x", "v1", .byDate, validity: Sample.days("2024-04-02", "2025-03-31"))
    let text = FactorsAnswer(policy: "calendar-year", rules: 1, editions: [odd]).report.text(screen)
    #expect(text.contains("2024-04-02 to 2025-03-31"))
    #expect(text.hasPrefix("Policy calendar-year, choice by 1 rule."))
  }

  @Test func `no book is said in words`() {
    let text = FactorsAnswer(policy: "calendar-year", rules: 61, editions: []).report.text(screen)
    #expect(text.hasSuffix("No factor book is held.\n"))
  }

  @Test func `a CSV of books has their days, blank for every date`() {
    let lines = Sample.factors.grid.csv.split(separator: "\n")
    #expect(
      lines[0]
        == "edition,version,valid_from,valid_to,publication,factors,warming_potential,use,file")
    #expect(
      lines[3] == "uk-ghg-2024,v1.1,2024-01-01,2024-12-31,A publication,1818,AR5,by-date,"
        + "uk-ghg-2024.csv")
    #expect(
      lines[5] == "capsam-emep-tier2,v1,,,A publication,40,,always,capsam-emep-tier2.csv")
  }

  @Test func `a book shows each factor with its row of the publication`() {
    #expect(
      Sample.book.report.text(.plain) == """
        uk-ghg-2024-v1.1
        publication         A publication
        valid               2024
        warming potentials  AR5
        factors             818
        used                by the date of the activity
        file                uk-ghg-2024.csv

        factor                                               measure  value                     \
        covers                  row of the publication
        business-travel-land/car-by-size/medium/petrol/mile  GHG      0.28526 kg CO2e           \
        –                       2210: Business travel- land / Cars (by size) / \
        Medium car / Petrol
        waste-disposal/other/glass/landfill/tonne            GHG      8.98311803278688 kg CO2e  \
        landfill and transport  3001: Waste disposal / Other / Glass / Landfill

        2 of 818 factors are shown; --limit, --offset and --all show the others.

        """)
  }

  @Test func `without boundaries there is no column for them`() {
    var book = Sample.book
    book.factors.removeLast()
    #expect(!book.report.text(.plain).contains("covers"))
  }

  @Test func `a book that was replaced says so`() {
    var book = Sample.book
    book.edition.use = .superseded
    #expect(book.report.text(.plain).contains("replaced by a later version\n"))
  }

  @Test func `a CSV of a book keeps every digit and every column`() {
    let lines = Sample.book.grid.csv.split(separator: "\n")
    #expect(
      lines[0] == "id,measure,value,unit,category,activity,variant,fuel,component,boundary,"
        + "warming_potential,publication,table,row,publisher_id,licence,url")
    #expect(lines[2].contains(",ghg_kgco2e,8.98311803278688,tonne,"))
  }
}
