import ImpactCore
import QueryWire
import Testing

@Suite struct CheckAnswerTests {
  private var read: CheckedFile {
    var file = CheckedFile(
      name: "claims.csv", verdict: .read(stream: .mileage, layout: "ipsa", headerRow: 3),
      notes: ["The printed total agrees."],
      problems: [
        Problem(
          source: RowSource(row: 7), column: "Date", code: "date-invalid",
          reason: "31/04/2024 is no day.", whatToDo: "Correct the date.", state: .rejected)
      ])
    for row in [4, 5, 6, 8, 9] { file.add(RowSource(row: row), .counted) }
    file.add(RowSource(row: 9, item: 1), .counted)
    file.add(RowSource(row: 10), .ignored)
    return file
  }

  /// Two tabs, of which the first ends in the row before the one where the second begins.
  private var workbook: CheckedFile {
    var file = CheckedFile(
      name: "claims.xlsx", verdict: .read(stream: .mileage, layout: "tabs", headerRow: 1),
      sheets: ["Org A", "Org B"],
      problems: [
        Problem(
          source: RowSource(sheet: 1, row: 4), column: "Date", code: "date-missing",
          reason: "The date is missing.", whatToDo: "Correct the date.", state: .rejected)
      ])
    for row in [2, 3] { file.add(RowSource(sheet: 0, row: row), .counted) }
    for row in [4, 5] { file.add(RowSource(sheet: 1, row: row), .counted) }
    return file
  }

  private let refused = CheckedFile(
    name: "page.html", verdict: .refused(reason: "This is a web page.", whatToDo: "Save it as CSV.")
  )

  @Test func `neighbouring rows in one state make one run, whatever they hold`() {
    typealias Run = CheckedFile.Run
    #expect(
      read.runs == [
        Run(first: 4, last: 6, state: .counted), Run(first: 8, last: 9, state: .counted),
        Run(first: 10, last: 10, state: .ignored),
      ])
    #expect(read.rows.read == 7)
  }

  @Test func `each file says what it was taken for, or why not`() {
    #expect(
      CheckAnswer(files: [read, refused]).report.text(.plain) == """
        claims.csv
        taken for         mileage, layout ipsa
        header            row 3
        rows read         7
          counted         6
          unchanged       0
          amended         0
          duplicate       0
          not applicable  0
          rejected        0
          held            0
          ignored         1
        counted rows      4–6, 8–9
        ignored rows      10
        note              The printed total agrees.

        row  column  state     reason                 what to do
          7  Date    rejected  31/04/2024 is no day.  Correct the date.

        page.html
        refused     This is a web page.
        what to do  Save it as CSV.

        """)
  }

  @Test func `a CSV has one line for each file`() {
    #expect(
      CheckAnswer(files: [read, refused]).grid.csv == """
        file,state,stream,layout,reason,what_to_do,read,counted,unchanged,amended,duplicate,\
        not_applicable,rejected,held,ignored
        claims.csv,accepted,mileage,ipsa,,,7,6,0,0,0,0,0,0,1
        page.html,quarantined,,,This is a web page.,Save it as CSV.,0,0,0,0,0,0,0,0,0

        """)
  }

  @Test func `a refusal among the files is a finding`() {
    #expect(!CheckAnswer(files: [read]).hasRefusal)
    #expect(CheckAnswer(files: [read, refused]).hasRefusal)
  }

  @Test func `JSON tells states and problems row by row`() {
    let text = CheckAnswer(files: [read]).json.text
    #expect(
      text.contains(
        #""states":[{"sheet":null,"first_row":4,"last_row":6,"state":"counted"},"#
          + #"{"sheet":null,"first_row":8,"last_row":9,"state":"counted"},"#))
    #expect(
      text.contains(
        #""problems":[{"sheet":null,"row":7,"column":"Date","code":"date-invalid","#
          + #""reason":"31/04/2024 is no day.","what_to_do":"Correct the date.","#
          + #""state":"rejected"}]"#))
  }

  @Test func `rows of two sheets are never one run, and each says its sheet`() {
    typealias Run = CheckedFile.Run
    #expect(
      workbook.runs == [
        Run(sheet: 0, first: 2, last: 3, state: .counted),
        Run(sheet: 1, first: 4, last: 5, state: .counted),
      ])
    let text = CheckAnswer(files: [workbook]).report.text(.plain)
    #expect(text.contains("counted rows      “Org A” 2–3, “Org B” 4–5\n"))
    #expect(text.contains("Org B    4  Date"))
    let json = CheckAnswer(files: [workbook]).json.text
    #expect(json.contains(#"{"sheet":"Org B","first_row":4,"last_row":5,"state":"counted"}"#))
    #expect(json.contains(#""problems":[{"sheet":"Org B","row":4,"#))
  }
}
