import ImpactCore
import Testing

struct SectionTextTests {
  private func sections(_ text: String) throws(BookFault) -> [SectionText.Section] {
    try SectionText(file: "a.rules", bytes: Array(text.utf8)).sections
  }

  private func fault(_ text: String) -> String? {
    do {
      _ = try sections(text)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `sections hold keys, values, the lines they stand on, and no remarks`() throws {
    let sections = try sections(
      """
      # a remark
      [rule first of all]
      when = kind car,
          fuel petrol
        # a remark inside
      says = a = b

      [series uk]
      """)
    #expect(sections.map(\.kind) == ["rule", "series"])
    #expect(sections.map(\.name) == ["first of all", "uk"])
    #expect(sections[0].entries.map(\.value) == ["kind car, fuel petrol", "a = b"])
    #expect(sections[0].entries.map(\.line) == [3, 6])
    #expect(sections[1].line == 8 && sections[1].entries.isEmpty)
  }

  @Test(arguments: [
    ("when = always", "a.rules, line 1: The line stands before the first [section]."),
    ("[rule]", "a.rules, line 1: A section begins with [kind name]."),
    ("[rule a", "a.rules, line 1: A section begins with [kind name]."),
    ("[rule a]\nwhen", "a.rules, line 2: The line is none of [section], key = value, or # remark."),
    (
      "[rule a]\nx = 1\nx = 2", "a.rules, line 3: The key x stands in this section already."
    ),
  ])
  func `what is no section is refused with its line`(text: String, reason: String) {
    #expect(fault(text) == reason)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: BookFault.self) { try SectionText(file: "a.rules", bytes: [0xFF, 0xFE]) }
  }
}
