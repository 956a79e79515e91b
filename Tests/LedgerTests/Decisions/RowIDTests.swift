import ImpactCore
import Ledger
import Testing

@Suite struct RowIDTests {
  @Test(arguments: ["f1-r2", "f12-s2-r34", "f12-r34-i2", "f9-s3-r1048576-i40"])
  func `an id is read as it is written`(text: String) throws {
    #expect(try #require(RowID(text)).description == text)
  }

  /// A row has one name: what is spelled in another way is nobody's.
  @Test(arguments: [
    "", "f1", "r2", "f1-r", "f0-r2", "f1-r2-i1", "f1-s1-r2", "f1-s0-r2", "f1-r2-s2", "f01-r2",
    "f1-r02", "F1-r2", "f1-r2-", "f1--r2", "f1-r2-x3", "f1-r2-r3", "f1-r99999999999999999999",
  ])
  func `another spelling is no id`(text: String) {
    #expect(RowID(text) == nil)
  }
}
