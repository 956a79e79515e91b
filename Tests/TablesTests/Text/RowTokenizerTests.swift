import Tables
import Testing

/// How text is cut into rows and cells; the cases of csv-spectrum and some of our own.
struct RowTokenizerTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"1,2\",3\n", [["a", "b"], ["1,2", "3"]]),
      ("a,b\n1,\"say \"\"ha\"\"\"\n", [["a", "b"], ["1", "say \"ha\""]]),
      ("a,b\n\"\"\"\",\"\"\n", [["a", "b"], ["\"", ""]]),
      ("a,b\n\"one\ntwo\",3\n", [["a", "b"], ["one\ntwo", "3"]]),
      ("a,b\r\n\"one\r\ntwo\",\"3\"\r\n", [["a", "b"], ["one\r\ntwo", "3"]]),
      ("a,b\n{\"x\": 1},2\n", [["a", "b"], ["{\"x\": 1}", "2"]]),
      ("a,b\n\"{\"\"x\"\": 1}\",2\n", [["a", "b"], ["{\"x\": 1}", "2"]]),
      ("a,b\n,\n", [["a", "b"], ["", ""]]),
      ("a,b\n\n1,2\n", [["a", "b"], [""], ["1", "2"]]),
      ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
      ("a,b\n 1 , 2\n", [["a", "b"], [" 1 ", " 2"]]),
      ("a,b\nʤ,£\n", [["a", "b"], ["ʤ", "£"]]),
      ("a,b\n\"x\"y,2\n", [["a", "b"], ["xy", "2"]]),
      ("a,b\n\"x\"\"\"y\"z,2\n", [["a", "b"], ["x\"y\"z", "2"]]),
      ("a,b\n1,5\" pipe\n", [["a", "b"], ["1", "5\" pipe"]]),
      ("a,b\n1, \"x,y\"\n", [["a", "b"], ["1", " \"x", "y\""]]),
      ("a,b\n\"1\",", [["a", "b"], ["1", ""]]),
      ("a", [["a"]]), ("\n", [[""]]), (",", [["", ""]]), ("\"\"", [[""]]), ("\"a\"", [["a"]]),
    ] as [(String, [[String]])])
  func `a text is cut into its cells`(_ text: String, _ rows: [[String]]) throws {
    #expect(try WholeTable(text).rows == rows)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end is accepted`(_ lineEnd: String) throws {
    let table = try WholeTable(["a,b", "1,\"2\"", "3,4", ""].joined(separator: lineEnd))
    #expect(table.rows == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(table.remarks.isEmpty)
  }

  @Test func `line ends may be mixed, and blank lines count`() throws {
    let table = try WholeTable("a,b\r\n\r\n1,2\r\r3,4\n\n5,6\n")
    #expect(table.rows == [["a", "b"], [""], ["1", "2"], [""], ["3", "4"], [""], ["5", "6"]])
    #expect(table.numbers == Array(1...7))
  }

  @Test func `a cell over several lines is one row`() throws {
    let table = try WholeTable("a,b\n\"1\n\n\r\r\n2\",3\n4,5\n")
    #expect(table.numbers == [1, 2, 3])
    #expect(table.rows[1] == ["1\n\n\r\r\n2", "3"])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3,4\n", 2), ("a,b\n1,\"2", 2), ("\"", 1), ("a\n\"b\n\"c,1\n\"d\",2\n", 2),
    ("a,b\n1,\"Site A\n2,\"Site B\"\n", 2), ("a\n\n\"b\"\"", 3), ("a,b\n\"1\n\" ,2\n", 2),
  ])
  func `a quote that never closes is refused with its row`(_ text: String, _ row: Int) {
    #expect(throws: TableFault.unclosedQuote(row: row)) { try WholeTable(text) }
  }

  @Test func `quotes within text are kept and remarked`() throws {
    let table = try WholeTable("a,b\n1,5\" pipe\n\"x\"y,2\n\"3\",4\n")
    #expect(
      table.remarks.map(\.description) == [
        "Quotation marks within text were kept as they are: rows 2 and 3 were affected."
      ])
  }

  @Test func `a last row without line end is remarked`() throws {
    #expect(try WholeTable("a,b\n1,2").remarks == [.missingLastLineEnd])
    #expect(try WholeTable("a,b\n1,\"2\"").remarks == [.missingLastLineEnd])
  }
}
