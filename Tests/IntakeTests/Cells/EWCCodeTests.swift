import Intake
import Testing

@Suite struct EWCCodeTests {
  @Test(arguments: ["180103", "18 01 03*", "18-01-03", "18.01.03", "180103*", "18\u{A0}01\u{A0}03"])
  func `a code is the same however it is written`(_ text: String) throws {
    #expect(try EWCCode.read(.cell(text))?.number == 180_103)
  }

  @Test(arguments: ["", "n/a", "various"])
  func `a cell without a digit names no code`(_ text: String) throws {
    #expect(try EWCCode.read(.cell(text)) == nil)
  }

  @Test(arguments: ["1.28E+15", "1.80E+05"])
  func `a code that a spreadsheet made a number is lost`(_ text: String) {
    #expect(throws: EWCCode.Fault.destroyed) { try EWCCode.read(.cell(text)) }
  }

  @Test(arguments: ["18013", "1801033", "210101", "000101", "180103; 180104", "18O103"])
  func `other digits are no code`(_ text: String) {
    #expect(throws: EWCCode.Fault.invalid) { try EWCCode.read(.cell(text)) }
  }
}
