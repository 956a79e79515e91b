import ImpactCore
import QueryWire
import Testing

@Suite struct HeldAnswerTests {
  @Test func `held rows and decisions come back equal`() throws {
    let first = try #require(CivilDate("2024-04-02"))
    let last = try #require(CivilDate("2024-05-01"))
    for span in [nil, DateSpan(day: first), DateSpan(first: first, last: last)] {
      let answer = Sample.held(span)
      #expect(try HeldAnswer(utf8: answer.json.utf8) == answer)
    }
    #expect(try DecisionsAnswer(utf8: Sample.decisions.json.utf8) == Sample.decisions)
  }

  @Test func `a held row is written with its id, its reason and what it would add`() throws {
    let day = DateSpan(day: try #require(CivilDate("2024-05-03")))
    let text = Sample.held(day).json.text
    #expect(
      text.hasPrefix(
        #"{"rows":[{"id":"f12-r34","file":"claims.csv","file_id":"f12","sheet":null,"row":34,"#
          + #""org":"RNN","stream":"mileage","activity":"car","date":"2024-05-03","#
          + #""quantity":700.5,"unit":"mile","code":"distance-unlikely","#
          + #""reason":"This is far for one day.","what_to_do":"Check the miles.","#
          + #""would_add":{"distance_miles":700.5,"car_miles":700.5,"#))
    #expect(text.hasSuffix(#"}}],"total_rows":3}"#))
  }

  @Test func `decisions are complete where none was refused`() {
    #expect(!Sample.decisions.isComplete)
    #expect(DecisionsAnswer(decisions: Array(Sample.decisions.decisions.prefix(4))).isComplete)
  }
}
