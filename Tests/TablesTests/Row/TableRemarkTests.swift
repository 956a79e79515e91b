import Tables
import Testing

struct TableRemarkTests {
  @Test func `a remark names the first rows and counts the others`() throws {
    let stray = 27
    let text = (1...stray).map { "\($0),5\" pipe\n" }.joined()
    let remark = try #require(try WholeTable(text).remarks.first)
    guard case .strayQuotes(let rows) = remark else {
      Issue.record("an unexpected remark: \(remark)")
      return
    }
    #expect(rows.named == Array(1...TableLimits.rowsNamed))
    #expect(rows.count == stray)
    #expect(remark.description.hasSuffix("18, 19, 20 and 7 more were affected."))
  }

  @Test(arguments: [([1], "row 1 was"), ([1, 3], "rows 1 and 3 were")])
  func `one row and two rows are told in English`(_ rows: [Int], _ words: String) throws {
    let text = (1...3).map { rows.contains($0) ? "a,5\"\n" : "a,5\n" }.joined()
    #expect(try WholeTable(text).remarks.first?.description.contains(words) == true)
  }
}
