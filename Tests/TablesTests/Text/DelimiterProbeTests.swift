import Tables
import Testing

struct DelimiterProbeTests {
  @Test(arguments: [
    (",", "a,b,c\n1,2,3\n"), (";", "a;b;c\n1;2;3\n"), ("\t", "a\tb\tc\n1\t2\t3\n"),
    ("|", "a|b|c\n1|2|3\n"), (",", "a,b\n"), (";", "a;b"), (",", "alone\n"),
    // A decimal comma in every amount of every row, but not in the header.
    (";", "Miles;Amount\n12,3;5,54\n8,1;3,60\n"), (";", "Ref;Miles\nA1;12,3\n"),
    // Titles above, totals below.
    (";", "Claims, paid in April, 2025\n\nRef;Miles\nA1;3\nA2;4\nTotal;7\n"),
    (
      "\t",
      "1. Summary\nTitle\tTeam\n\nName\tIn\tOut\nA\t4/9/25, 10:00\t4/9/25, 11:00\n"
        + "B\t4/9/25, 10:01\t4/9/25, 11:00\n"
    ),
    // Other signs within quotes, or in a few rows only.
    (",", "a,b\n\"x;y;z\",1\n\"x;y;z\",2\n\"x;\n;z\",3\n"), (",", "a,b\nx|y,1\nx|y,2\n"),
    (";", "\"a\";\"b,c\";\"d,e\"\n\"1\";\"2,3\";\"4,5\"\n"),
    (",", "a,b,c\n5\" pipe,1,2\n6\" pipe,1,2\n"),
  ])
  func `the delimiter is told from the first records`(_ delimiter: Character, _ text: String) throws
  {
    #expect(try WholeTable(text).dialect.delimiter == delimiter.asciiValue)
  }

  @Test(arguments: ["sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "sep=;\r"])
  func `a separator line is obeyed, counted and not read as data`(_ line: String) throws {
    let table = try WholeTable(line + "a,b;c\n")
    #expect(table.dialect.hasSeparatorLine)
    #expect(table.rows == [["a,b", "c"]])
    #expect(table.numbers == [2])
    #expect(table.remarks == [.separatorLine])
  }

  @Test func `a separator line may name a sign that is never guessed`() throws {
    #expect(try WholeTable("sep=$\na$b\n").rows == [["a", "b"]])
    #expect(try WholeTable("sep=\t\na\tb\n").rows == [["a", "b"]])
  }

  @Test(arguments: ["sep=\n", "sep=;;\n", "sep;=\n", "xsep=;\n"])
  func `what only resembles a separator line is data`(_ line: String) throws {
    #expect(try !WholeTable(line + "a;b\nc;d\n").dialect.hasSeparatorLine)
  }

  @Test func `a separator line in UTF-16 is obeyed`() throws {
    let bytes = TextDialect.Encoding.utf16LittleEndian.bytes(
      of: "sep=|\r\na|b\r\n", hasByteOrderMark: true)
    #expect(try WholeTable(bytes).rows == [["a", "b"]])
  }
}
