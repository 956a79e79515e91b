/// What is noticed while a text is read, until it becomes remarks.
struct TextFindings {
  private let zeroBytes: Int
  private let hasSeparatorLine: Bool
  /// Rows that are UTF-8 beyond ASCII.
  var utf8Rows = 0
  var windowsRows = TableRemark.Rows()
  private var strayQuoteRows = TableRemark.Rows()
  private var lacksLineEnd = false

  init(zeroBytes: Int, hasSeparatorLine: Bool) {
    self.zeroBytes = zeroBytes
    self.hasSeparatorLine = hasSeparatorLine
  }

  mutating func note(_ cut: RowTokenizer.Cut, row: Int) {
    if cut.hasStrayQuote { strayQuoteRows.add(row) }
    if cut.lineEndLength == 0 { lacksLineEnd = true }
  }

  /// What the beginning of the file told remains; what its rows told does not.
  mutating func forgetRows() {
    self = TextFindings(zeroBytes: zeroBytes, hasSeparatorLine: hasSeparatorLine)
  }

  func remarks(replacedCharacters: Int) -> [TableRemark] {
    var remarks: [TableRemark] = []
    if hasSeparatorLine { remarks.append(.separatorLine) }
    if windowsRows.count > 0 {
      remarks.append(utf8Rows == 0 ? .windows1252 : .mixedEncodings(windowsRows))
    }
    if replacedCharacters > 0 { remarks.append(.replacedCharacters(replacedCharacters)) }
    if strayQuoteRows.count > 0 { remarks.append(.strayQuotes(strayQuoteRows)) }
    if lacksLineEnd { remarks.append(.missingLastLineEnd) }
    if zeroBytes > 0 { remarks.append(.zeroTail(bytes: zeroBytes)) }
    return remarks
  }
}
