import Intake
import Testing

@Suite struct FieldTests {
  @Test func `every field has a word of its own for notes and refusals`() {
    let words = Field.allCases.map(\.description)
    #expect(!words.contains(""))
    #expect(Set(words).count == words.count)
    #expect(Field.firstRegistered.description == "date of first registration")
  }
}
