import ImpactCore
import QueryWire
import Testing

@Suite struct FactorComparisonAnswerTests {
  @Test func `a comparison comes back equal`() throws {
    for by in [[GroupKey.stream, .org], [.fuel], []] {
      let answer = Sample.comparison(by: by)
      #expect(try FactorComparisonAnswer(utf8: answer.json.utf8) == answer)
    }
  }

  @Test func `it names its question, its groups and its changes`() {
    let text = Sample.comparison(by: [.fuel]).json.text
    #expect(
      text.hasPrefix(
        #"{"query":{"from":null,"to":null,"by":["fuel"],"as_of":null,"org":null,"site":null,"#
          + #""unit":null,"contract":null,"stream":null,"old":"uk-ghg-2024-v1.1","#
          + #""new":"uk-ghg-2025-v1"},"#
          + #""groups":[{"key":{"fuel":null},"bridges":{"ghg_kgco2e":{"old":1420.25,"#))
    #expect(text.contains(#""total":{"bridges":{"ghg_kgco2e":{"old":1420.25,"new":1369.025,"#))
    #expect(
      text.contains(
        #"{"measure":"ghg_kgco2e","kind":"new-coverage","#
          + #""activity":"textiles to anaerobic digestion, tonne","old":null,"old_value":null,"#
          + #""new":"uk-ghg-2025/waste-disposal/textiles/tonne","new_value":6.0625,"rows":2,"#
          + #""difference":12.125,"words":"the old edition has no figure"}"#))
    #expect(text.hasSuffix(#""remarks":["Both editions weigh gases by AR5."]}"#))
  }

  @Test func `bridges are added measure by measure`() {
    var bridges = Sample.bridges
    bridges += Sample.bridges
    for measure in ImpactMeasure.allCases {
      var twice = Sample.bridges[measure]
      twice += Sample.bridges[measure]
      #expect(bridges[measure] == twice)
    }
    #expect(bridges.nox.rowsUncovered == 250)
  }

  @Test func `a fault in the total names its place`() {
    let text = Sample.comparison().json.text
      .replacing(
        #""total":{"bridges":{"ghg_kgco2e":{"old":1420.25"#, with: #""total":{"b":{"g":{"o":1"#)
    let fault = #expect(throws: WireFault.self) {
      try FactorComparisonAnswer(utf8: Array(text.utf8))
    }
    #expect(fault?.description == "total.bridges: an object is expected, not null")
  }
}
