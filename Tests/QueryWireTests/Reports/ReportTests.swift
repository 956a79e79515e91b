import ImpactCore
import QueryWire
import Testing

@Suite struct ReportTests {
  @Test func `an explained row names file, row, factor, source and rule`() throws {
    let span = DateSpan(day: try #require(CivilDate("2024-05-03")))
    let answer = Sample.explained(span, totalRows: 3)
    #expect(
      answer.report.text(.plain) == """
        claims.csv, row 12
        3 May 2024 · mileage · car petrol medium · 37.9 miles · RNN
        GHG           10.811354 kg CO2e
          factor      0.28526 kg CO2e per mile
          id          uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile
          edition     uk-ghg-2024-v1.1, AR5
          source      UK Government GHG conversion factors 2024 · Business travel- land · \
        Medium car, petrol · ID 24_502_3046_6_1
          rule        claim-car-by-size: engine size 1598 cc, petrol
          next        claim-car-average: size unknown, 0.26473 kg CO2e per mile
        well to tank  0 kg CO2e, known to be zero
          rule        walking: walking burns nothing
        NOx           missing
          rule        No figure is held.
        PM2.5         1.2 g, by a default rule
          factor      0.02 g per km
          id          acme-2025/road-pm25/car/average/petrol/km
          edition     acme-2025-v1, own figures
          source      Acme fleet
          covers      exhaust and wear
          rule        car-class-unknown: Euro class unknown
          next        no-car: any other vehicle, missing: No figure is held.
          range       1.2 to 1.75 g (alternative: defra-eft-v7.0-scotland-urban-v1)

        Own factors in force: acme-2025-v1.

        1 of 3 rows are shown; --limit, --offset and --all show the others.

        """)
  }

  @Test func `several factors of one measure are summed, and one missing makes the sum unknown`()
    throws
  {
    var row = Sample.row(span: nil)
    row.factors = [Sample.factor, Sample.factor]
    let sum = ExplainAnswer(rows: [row], totalRows: 1, overlays: []).report.text(.plain)
    #expect(sum.contains("GHG        21.622708 kg CO2e\n"))
    row.factors.append(.missing(.ghg, ruleName: nil, reason: "No edition."))
    let unknown = ExplainAnswer(rows: [row], totalRows: 1, overlays: []).report.text(.plain)
    #expect(unknown.contains("GHG        missing\n"))
    #expect(unknown.contains("no date"))
  }

  @Test func `one rule behind several factors is told once`() {
    var row = Sample.row(span: nil)
    row.factors = [Sample.pm25, Sample.pm25]
    let text = ExplainAnswer(rows: [row], totalRows: 1, overlays: []).report.text(.plain)
    #expect(text.contains("PM2.5      2.4 g, by a default rule\n"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  rule") } == 1)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  factor") } == 2)
    #expect(!text.contains("Own factors"))
  }

  @Test func `explained rows are one CSV line for each factor`() {
    let csv = Sample.explained(nil).grid.csv
    let lines = csv.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(
      lines[3] == "claims.csv,1,,12,,,mileage,car petrol medium,37.9,mile,RNN,nox_g,,,,,"
        + "false,No figure is held.,,,,,,,,missing,,,,false")
    #expect(lines[1].hasSuffix(",claim-car-by-size,factor,claim-car-average,,,false"))
    #expect(lines[4].hasSuffix(",car-class-unknown,defaulted,no-car,1.2,1.75,true"))
  }

  @Test func `a file shows its nine counts, its notes and its reason`() {
    var file = Sample.file
    file.reason = "Waits for \u{1B}[31ma decision."
    #expect(
      file.report.text(TextStyle(width: 60, isColoured: false)) == """
        claims.csv
        id                1
        organisation      RNN
        received          1 January 1970, 00:00 UTC
        stream            mileage
        layout            ipsa
        state             accepted
        reason            Waits for ␛[31ma decision.
        SHA-256           \(String(repeating: "a", count: 42))
                          \(String(repeating: "a", count: 22))
        rows read         24
          counted         12
          unchanged       0
          amended         0
          duplicate       0
          not applicable  11
          rejected        1
          held            0
          ignored         0
        note              The printed total disagrees with the rows.

        """)
  }

  @Test func `files and problems say how many more there are`() {
    #expect(
      Sample.files.report.text(.plain).hasSuffix(
        "\n1 of 7 files are shown; --limit, --offset and --all show the others.\n"))
    let none = ProblemsAnswer(problems: [], totalProblems: 0)
    #expect(none.report.text(.plain) == "No row is rejected or held.\n")
    #expect(FilesAnswer(files: [], totalFiles: 0).report.text(.plain) == "There is no such file.\n")
  }

  @Test func `a problem without a sheet has no column for it`() {
    var problem = Sample.problem
    let plain = ProblemsAnswer(problems: [problem], totalProblems: 1).report.text(.plain)
    #expect(plain.hasPrefix("file        row  column  state     reason"))
    problem.sheet = "Org A"
    let sheets = ProblemsAnswer(problems: [problem], totalProblems: 1).report.text(.plain)
    #expect(sheets.hasPrefix("file        sheet  row  column"))
  }

  @Test(arguments: [
    (0, "less than a second"), (1, "1 second"), (61, "1 minute 1 second"),
    (7200, "2 hours"), (93_784, "1 day 2 hours"),
  ])
  func `time running is said in its two largest units`(seconds: Int, words: String) {
    var status = Sample.status
    status.uptimeSeconds = seconds
    #expect(status.report.text(.plain).contains("running for       \(words)\n"))
  }

  @Test(arguments: [
    (999, "999 bytes"), (1000, "1.0 kB"), (40_960, "41.0 kB"), (4_096_000, "4.1 MB"),
  ])
  func `the database's size is said in a unit that fits`(bytes: Int, words: String) {
    var status = Sample.status
    status.databaseBytes = bytes
    #expect(status.report.text(.plain).contains("database          \(words)\n"))
  }

  @Test func `a verification that fails leads with the first difference`() {
    let answer = VerifyAnswer(
      isOK: false, firstDifference: "May 2024 is 1 mile off.", postingsChecked: 12,
      rowsChecked: 1034, receiptsChecked: 2)
    #expect(
      answer.report.text(.plain) == """
        The totals do not agree: May 2024 is 1 mile off.
        12 postings and 1,034 rows were recomputed, 2 receipts were looked at.

        """)
  }

  @Test func `a report in Markdown has a heading and a list`() {
    #expect(
      Sample.file.report.markdown.hasPrefix(
        "### claims.csv\n\n- **id:** 1\n- **organisation:** RNN\n"))
  }
}
