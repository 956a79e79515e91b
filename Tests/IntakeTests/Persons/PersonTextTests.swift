import Intake
import Testing

@Suite struct PersonTextTests {
  @Test(arguments: [
    ("Smith, Jane", "SMITH Jane"), ("Smith, Jane", "claims of Smith-Jane (ward 4)"),
    ("Smith, Jane", "Smith\tJane"), ("E1023456", "e1023456"), ("E1023456", "No. E1023456/2"),
    ("XK21 ZRQ", "XK21ZRQ"), ("XK21ZRQ", "xk21-zrq"), ("Müller", "MÜLLER"),
    ("41111111", "41111111"),
  ])
  func `a person is found however the text is written`(asked: String, text: String) throws {
    #expect(try #require(PersonText(asked)).stands(in: text))
  }

  @Test(arguments: [
    ("Smith", "Smithson"), ("Smith", "Goldsmith"), ("Jane Smith", "Smith Jane"),
    ("E1023456", "E10234567"), ("41111111", "141111111"), ("Müller", "Muller"), ("Smith", ""),
  ])
  func `nobody else is found`(asked: String, text: String) throws {
    #expect(try !#require(PersonText(asked)).stands(in: text))
  }

  @Test func `a text that would be found everywhere is none`() {
    for text in ["", "Ann", "a b c", "-.-.-.-", "12 3"] { #expect(PersonText(text) == nil) }
    #expect(PersonText("Anne") != nil)
    let longest = String(repeating: "a", count: IntakeLimits.personBytes)
    #expect(PersonText(longest) != nil)
    #expect(PersonText(longest + "a") == nil)
  }
}
