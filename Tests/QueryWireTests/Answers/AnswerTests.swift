import ImpactCore
import QueryWire
import Testing

@Suite struct AnswerTests {
  private func comesBack<Answer: WireValue>(_ answer: Answer) throws {
    #expect(try Answer(utf8: answer.json.utf8) == answer)
  }

  @Test func `every answer comes back equal`() throws {
    try comesBack(Sample.totals)
    try comesBack(Sample.files)
    try comesBack(ProblemsAnswer(problems: [Sample.problem], totalProblems: 1))
    try comesBack(Sample.status)
    try comesBack(Sample.books)
    try comesBack(
      VerifyAnswer(
        isOK: false, firstDifference: "May 2024", postingsChecked: 3, rowsChecked: 10,
        receiptsChecked: 2))
    try comesBack(IdleAnswer(isIdle: true, filesWaiting: 0))
    try comesBack(RescanAnswer(filesWaiting: 3))
    try comesBack(ReloadAnswer(editions: ["uk-ghg-2024"], notes: ["The socket stays."]))
    try comesBack(ProblemDetail(title: "Bad Request", status: 400, detail: "Give a date."))
  }

  @Test func `an explained row keeps its day, its days or that it has none`() throws {
    let first = try #require(CivilDate("2024-04-02"))
    let last = try #require(CivilDate("2024-05-01"))
    for span in [nil, DateSpan(day: first), DateSpan(first: first, last: last)] {
      try comesBack(Sample.explained(span))
    }
  }

  @Test func `totals are written with the contract's keys, null for nothing known`() {
    let figures =
      #""activity":{"distance_miles":1000,"car_miles":1000,"low_emission_miles":0,"#
      + #""passenger_miles":null,"mass_kg":null,"meetings":null,"consultations":null,"#
      + #""participants":null,"energy_kwh":null},"impact":{"ghg_kgco2e":268.6,"#
      + #""wtt_kgco2e":66.31,"nox_g":null,"pm25_g":null,"car_miles_saved":null},"#
      + #""coverage":{"rows_counted":10,"rows_held":1,"rows_covered":0,"rows_provisional":0,"#
      + #""rows_uncovered":{"ghg":0,"wtt":0,"nox":2,"pm25":10},"#
      + #""shares_uncovered":{"ghg":0,"wtt":0,"nox":0,"pm25":0},"#
      + #""rows_defaulted":{"ghg":3,"wtt":3,"nox":0,"pm25":0},"#
      + #""rows_known_zero":{"ghg":0,"wtt":0,"nox":0,"pm25":0}}"#
    #expect(
      Sample.totals.json.text
        == #"{"query":{"from":"2024-04-01","to":"2025-03-31","by":["month","fuel"],"#
        + #""as_of":null,"org":null,"site":null,"unit":null,"contract":null,"stream":"mileage","#
        + #""factors":"calendar-year"},"groups":[{"key":{"month":"2024-05","fuel":null},"#
        + figures + "}],\"total\":{" + figures
        + #"},"editions":["uk-ghg-2024-v1.1"],"overlays":["acme-2025-v1"]}"#)
  }

  @Test func `a file is written with the contract's keys`() {
    #expect(
      Sample.file.json.text
        == #"{"id":"1","name":"claims.csv","org":"RNN","stream":"mileage","layout":"ipsa","#
        + #""state":"accepted","sha256":""# + String(repeating: "a", count: 64)
        + #"","received_at":"1970-01-01T00:00:01.000Z","reason":null,"rows":{"read":24,"#
        + #""counted":12,"unchanged":0,"amended":0,"duplicate":0,"not_applicable":11,"#
        + #""rejected":1,"held":0,"ignored":0},"#
        + #""notes":["The printed total disagrees with the rows."],"retraction":null,"#
        + #""original_removed":null}"#)
  }

  @Test func `who took a file back is written and read`() throws {
    var file = Sample.file
    file.retraction = RetractionAnswer(
      at: Instant(unixMilliseconds: 1000), why: "another trust's", uid: 1000)
    #expect(
      file.json.text.hasSuffix(
        #""retraction":{"at":"1970-01-01T00:00:01.000Z","why":"another trust's","uid":1000},"#
          + #""original_removed":null}"#))
    #expect(try FileAnswer(json: file.json) == file)
  }

  @Test func `why an original was removed is written and read`() throws {
    var file = Sample.file
    file.disposal = DisposalAnswer(at: Instant(unixMilliseconds: 1000), cause: .forgotten)
    #expect(
      file.json.text.hasSuffix(
        #""original_removed":{"at":"1970-01-01T00:00:01.000Z","cause":"forgotten"}}"#))
    #expect(try FileAnswer(json: file.json) == file)
  }

  @Test func `a measure without a factor is null and says why`() {
    #expect(
      ExplainedFactor.missing(.nox, ruleName: nil, reason: "No figure is held.").json.text
        == #"{"measure":"nox_g","state":"missing","id":null,"value":null,"unit":null,"#
        + #""source":null,"url":null,"edition":null,"publication":null,"table":null,"#
        + #""published_row":null,"publisher_id":null,"boundary":null,"warming_potential":null,"#
        + #""provisional":false,"overlay":false,"rule_name":null,"rule":"No figure is held.","#
        + #""product":null}"#)
  }

  @Test func `what a row's choices say is written with their keys`() {
    #expect(
      Sample.rangeChoice.json.text
        == #"{"measure":"pm25_g","rule_name":"car-class-unknown","state":"defaulted","#
        + #""next_rule":{"rule_name":"no-car","rule":"any other vehicle","ids":[],"value":null,"#
        + #""unit":null,"reason":"No figure is held."},"range":{"low":1.2,"high":1.75,"#
        + #""default":"acme-2025-v1","alternative":"defra-eft-v7.0-scotland-urban-v1"}}"#)
  }

  @Test func `ranges stand in totals only where they were asked for`() throws {
    var figures = Sample.figures
    #expect(!figures.json.text.contains(#""range":"#))
    figures.ranges = ImpactRanges(
      nox: ImpactRange(low: Sample.exact("610.5"), high: Sample.exact("840"), rows: 7))
    try comesBack(figures)
    #expect(
      figures.json.text.hasSuffix(
        #","range":{"nox_g":{"low":610.5,"high":840,"rows":7},"pm25_g":null}}"#))
  }

  @Test func `known zero, missing, defaulted and not applicable are four states`() {
    let states = [
      Sample.factor, Sample.pm25, .knownZero(.ghg, ruleName: nil, rule: "walking"),
      .missing(.nox, ruleName: nil, reason: "No figure is held."),
      .notApplicable(.nox, ruleName: nil, reason: "A meeting burns nothing."),
    ].map(\.state.rawValue)
    #expect(states == ["factor", "defaulted", "known-zero", "missing", "not-applicable"])
  }

  @Test func `a fault names its place`() {
    let json = #"{"files":[{"id":"1","name":4}],"total_files":1}"#
    let fault = #expect(throws: WireFault.self) { try FilesAnswer(utf8: Array(json.utf8)) }
    #expect(fault?.description == "files[0].name: a text is expected, not a number")
  }

  @Test func `counts that do not add up are refused`() {
    let json = Sample.counts.json.text
    for wrong in [
      json.replacing("24", with: "25"), json.replacing("12", with: "-12"),
      json.replacing("12", with: "9223372036854775807"),
    ] {
      #expect(throws: WireFault.self) { try RowCounts(utf8: Array(wrong.utf8)) }
    }
  }

  @Test func `members that a client does not know are passed over`() throws {
    let json = #"{"idle":true,"files_waiting":0,"since":"x"}"#
    #expect(try IdleAnswer(utf8: Array(json.utf8)) == IdleAnswer(isIdle: true, filesWaiting: 0))
  }
}
