import ImpactCore
import QueryWire
import Testing

@Suite struct BookCheckAnswerTests {
  private let rules: ChoiceRules

  init() throws {
    let text = """
      [series rizan-2021]
      use = always
      [rule health-care waste]
      when = kind waste
      ghg = rizan-2021/nhs-waste/{material}/{treatment}/tonne
      nox = rizan-2021/nhs-waste/{material}/road/tonne
      """
    rules = try ChoiceRules(file: ChoiceRules.fileName, bytes: Array(text.utf8))
  }

  /// A line of a customer's own book, with some of its cells replaced.
  private func line(_ cells: [String: String]) -> String {
    let usual = [
      "edition": "acme-2025", "version": "v1", "valid_from": "2025-04-01",
      "valid_to": "2026-03-31", "category": "nhs-waste", "activity": "clinical",
      "variant": "incineration", "unit": "tonne", "measure": "ghg_kgco2e", "value": "1074",
      "publication": "Acme tariff 2025", "table": "p. 3", "row": "clinical", "licence": "ours",
      "url": "https://example.org/",
    ]
    return BookColumn.allCases.map { cells[$0.name] ?? usual[$0.name] ?? "" }
      .joined(separator: ",")
  }

  private func book(_ lines: [String]) -> [UInt8] {
    Array(([BookColumn.header] + lines).map { $0 + "\n" }.joined().utf8)
  }

  private var good: CheckedBook {
    CheckedBook(
      name: "acme.csv",
      bytes: book([
        line([:]), line(["variant": "landfill"]), line(["variant": "road", "measure": "nox_g"]),
      ]), rules: rules)
  }

  private var bad: CheckedBook {
    CheckedBook(
      name: "bad.csv", bytes: book([line([:]), line(["value": "o.5"]), line(["unit": "furlong"])]),
      rules: rules)
  }

  private let unread = CheckedBook(
    name: "gone.csv", verdict: .unread(reason: "The file cannot be read: it is gone."))

  private var answer: BookCheckAnswer { BookCheckAnswer(books: [good, bad, unread]) }

  @Test func `a book says what it holds, or which lines are faulty`() {
    #expect(
      answer.report.text(.plain) == """
        acme.csv
        edition      acme-2025
        version      v1
        valid        FY2025-26
        publication  Acme tariff 2025
        factors      3
          GHG        2
          NOx        1
        verdict      can be used

        bad.csv
        This book cannot be used: 2 lines are faulty.
        line  what is wrong
           3  The value "o.5" is not a plain decimal number.
           4  The unit "furlong" is unknown.

        gone.csv
        The file cannot be read: it is gone.

        """)
  }

  @Test func `a book that cannot be used is a finding`() {
    #expect(!BookCheckAnswer(books: [good]).hasFault)
    #expect(BookCheckAnswer(books: [good, bad]).hasFault)
    #expect(BookCheckAnswer(books: [unread]).hasFault)
  }

  @Test func `a check that stops at its limit says that there may be more`() {
    let many = CheckedBook(
      name: "many.csv", bytes: book((0...BookLimits.faultsMax).map { _ in "x" }), rules: rules)
    let text = BookCheckAnswer(books: [many]).report.text(.plain)
    #expect(text.contains("cannot be used: \(BookLimits.faultsMax) or more lines are faulty.\n"))
  }

  @Test func `a line that no rule could ever ask for is named`() {
    let slip = CheckedBook(
      name: "acme.csv", bytes: book([line([:]), line(["category": "nhs-wast"])]), rules: rules)
    let reason = "No rule asks for a factor at nhs-wast/clinical/incineration/tonne for ghg_kgco2e."
    guard case .faulty(let faults) = slip.verdict else {
      Issue.record("\(slip)")
      return
    }
    #expect(faults.map(\.line) == [3])
    #expect(faults.first?.reason.hasPrefix(reason) == true)
  }

  @Test func `one fault is one line`() {
    let headless = CheckedBook(
      name: "x.csv", bytes: Array("a,b\n".utf8), rules: rules)
    let text = BookCheckAnswer(books: [headless]).report.text(.plain)
    #expect(text.contains("This book cannot be used: 1 line is faulty.\n"))
  }

  @Test func `JSON has the verdict of each file`() {
    #expect(
      answer.json.text == #"{"books":[{"name":"acme.csv","usable":true,"edition":"acme-2025","#
        + #""version":"v1","valid_from":"2025-04-01","valid_to":"2026-03-31","#
        + #""publication":"Acme tariff 2025","factors":3,"#
        + #""factors_by_measure":{"ghg":2,"wtt":0,"nox":1,"pm25":0}},"#
        + #"{"name":"bad.csv","usable":false,"faults":["#
        + #"{"line":3,"reason":"The value \"o.5\" is not a plain decimal number."},"#
        + #"{"line":4,"reason":"The unit \"furlong\" is unknown."}]},"#
        + #"{"name":"gone.csv","usable":false,"reason":"The file cannot be read: it is gone."}]}"#)
  }

  @Test func `a CSV has a line for each usable book and for each fault`() {
    #expect(
      answer.grid.csv == """
        file,state,edition,version,valid_from,valid_to,publication,factors,factors_ghg,\
        factors_wtt,factors_nox,factors_pm25,line,reason
        acme.csv,usable,acme-2025,v1,2025-04-01,2026-03-31,Acme tariff 2025,3,2,0,1,0,,
        bad.csv,faulty,,,,,,,,,,,3,"The value ""o.5"" is not a plain decimal number."
        bad.csv,faulty,,,,,,,,,,,4,"The unit ""furlong"" is unknown."
        gone.csv,unread,,,,,,,,,,,,The file cannot be read: it is gone.

        """)
  }
}
