import ImpactCore
import QueryWire
import Testing

@Suite struct SignoffAnswerTests {
  @Test func `answers about sign-offs come back equal`() throws {
    #expect(try SignoffAnswer(utf8: Sample.signoff.json.utf8) == Sample.signoff)
    let list = SignoffsAnswer(signoffs: [Sample.signoff], totalSignoffs: 3)
    #expect(try SignoffsAnswer(utf8: list.json.utf8) == list)
    #expect(try DriftAnswer(utf8: Sample.drift.json.utf8) == Sample.drift)
  }

  /// What was frozen must be readable for ever: this text may gain members, and lose none.
  @Test func `figures are frozen in these words`() throws {
    let frozen =
      #"{"total":{"activity":{"distance_miles":1000,"car_miles":1000,"low_emission_miles":0,"#
      + #""passenger_miles":null,"mass_kg":null,"meetings":null,"consultations":null,"#
      + #""participants":null,"energy_kwh":null},"impact":{"ghg_kgco2e":268.6,"#
      + #""wtt_kgco2e":66.31,"nox_g":null,"pm25_g":null,"car_miles_saved":null},"#
      + #""coverage":{"rows_counted":10,"rows_held":1,"rows_covered":0,"rows_provisional":0,"#
      + #""rows_uncovered":{"ghg":0,"wtt":0,"nox":2,"pm25":10},"#
      + #""shares_uncovered":{"ghg":0,"wtt":0,"nox":0,"pm25":0},"#
      + #""rows_defaulted":{"ghg":3,"wtt":3,"nox":0,"pm25":0},"#
      + #""rows_known_zero":{"ghg":0,"wtt":0,"nox":0,"pm25":0}}},"groups":[],"#
      + #""editions":["uk-ghg-2024-v1.1"],"overlays":["acme-2025-v1"]}"#
    var signed = Sample.signed
    signed.groups = []
    #expect(try JSON(utf8: Array(frozen.utf8)).isKept(in: signed.json))
    #expect(try SignedFigures(utf8: Array(frozen.utf8)) == signed)
  }

  @Test func `what was frozen may gain members and loses or changes none`() throws {
    func json(_ text: String) throws -> JSON { try JSON(utf8: Array(text.utf8)) }
    let frozen = try json(#"{"a":1,"b":[{"c":null},{"d":"x"}]}"#)
    for kept in [
      #"{"a":1,"b":[{"c":null},{"d":"x"}]}"#, #"{"z":0,"b":[{"e":1,"c":null},{"d":"x"}],"a":1}"#,
    ] {
      #expect(frozen.isKept(in: try json(kept)))
    }
    for lost in [
      #"{"b":[{"c":null},{"d":"x"}]}"#, #"{"a":2,"b":[{"c":null},{"d":"x"}]}"#,
      #"{"a":1,"b":[{"c":0},{"d":"x"}]}"#, #"{"a":1,"b":[{"c":null}]}"#,
      #"{"a":1,"b":[{"c":null},{"d":"x"},{}]}"#, #"{"a":1,"b":[{},{"d":"x"}]}"#, "null",
    ] {
      #expect(!frozen.isKept(in: try json(lost)), "\(lost)")
    }
  }

  @Test func `a sign-off warns of what is not settled yet`() {
    func warnings(_ coverage: Coverage, to: String?, at: Instant) -> [String] {
      var figures = Sample.signed
      figures.total.coverage = coverage
      return SignoffAnswer(
        id: "s1", at: at, period: nil,
        days: Period(from: CivilDate("2024-04-01"), to: to.flatMap { CivilDate($0) }), org: nil,
        by: "Ada", uid: 0, note: "n", policy: "calendar-year", sha256: "", figures: figures
      ).warnings
    }
    let may = Instant(unixMilliseconds: 1_746_000_000_000)
    let full = Coverage(rowsCounted: 10, rowsCovered: 3)
    #expect(warnings(full, to: "2025-03-31", at: may) == [])
    #expect(
      warnings(full, to: "2025-12-31", at: may)
        == ["The period is not over: it ends on 31 December 2025."])
    #expect(
      warnings(full, to: nil, at: may)
        == ["The period has no end: every later row belongs to it."])
    #expect(
      warnings(
        Coverage(rowsHeld: 2, rowsProvisional: 3, rowsUncovered: .init(nox: 1)),
        to: "2025-03-31", at: may) == [
          "The figures leave something out or may still change: 1 row without NOx, 2 held, "
            + "3 provisional.",
          "No row is counted in the period.",
        ])
  }

  @Test func `missing is never zero in a difference`() {
    let then = Figures(
      activity: ActivityFigures(carMiles: Exact(5), massKg: Exact(1)), impact: ImpactFigures(),
      coverage: Coverage(rowsCounted: 3))
    let now = Figures(
      activity: ActivityFigures(carMiles: Exact(5), energyKWh: Exact(7)), impact: ImpactFigures(),
      coverage: Coverage(rowsCounted: 1, rowsUncovered: .init(nox: 2)))
    let difference = now.difference(from: then)
    #expect(difference.activity.carMiles == .zero)
    #expect(difference.activity.massKg == Exact(-1))
    #expect(difference.activity.energyKWh == Exact(7))
    #expect(difference.activity.meetings == nil)
    #expect(difference.coverage == Coverage(rowsCounted: -2, rowsUncovered: .init(nox: 2)))
    #expect(DriftMove(then: then, now: now).hasMoved)
    #expect(!DriftMove(then: then, now: then).hasMoved)
    let again = then + difference
    #expect(again.activity.energyKWh == Exact(7) && again.activity.massKg == .zero)
  }

  @Test func `drift is moved figures, a moved group or a finding`() {
    var drift = Sample.drift
    #expect(drift.hasMoved)
    drift.total = DriftMove(then: Sample.figures, now: Sample.figures)
    #expect(drift.hasMoved)
    drift.groups = []
    #expect(!drift.hasMoved)
    drift.finding = "The figures cannot be reproduced."
    #expect(drift.hasMoved)
  }
}
