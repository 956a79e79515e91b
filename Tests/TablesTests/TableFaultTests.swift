import Glibc
import Tables
import Testing

struct TableFaultTests {
  @Test func `a descriptor that is not open is unreadable`() {
    #expect(throws: TableFault.unreadable(errno: EBADF)) { _ = try TextTable(descriptor: -1) }
  }

  @Test(arguments: [
    TableFault.empty, .notText(.html), .tooLarge, .unclosedQuote(row: 7), .rowTooLong(row: 7),
    .cellTooLong(row: 7), .tooManyColumns(row: 7), .unreadable(errno: 5),
  ])
  func `every fault says in a sentence what is wrong and what to do`(_ fault: TableFault) {
    for sentence in [fault.reason, fault.whatToDo] {
      #expect(sentence.first?.isUppercase == true)
      #expect(sentence.hasSuffix("."))
    }
  }

  @Test func `a fault names its row and kind`() {
    #expect(TableFault.unclosedQuote(row: 7).reason.contains("row 7"))
    #expect(
      TableFault.notText(.html).reason == "The file is a web page (HTML), not a table of text.")
    #expect(TableFault.tooLarge.reason == "The file is larger than 2 GB.")
  }
}
