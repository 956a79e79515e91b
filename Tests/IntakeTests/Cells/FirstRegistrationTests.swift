import ImpactCore
import Intake
import Testing

@Suite struct FirstRegistrationTests {
  private func read(_ text: String, _ order: DateOrder = .dayFirst) throws -> FirstRegistration {
    FirstRegistration(.cell(text), order: order, today: try #require(CivilDate("2026-11-22")))
  }

  @Test(arguments: [
    ("14/03/2018", "2018-03-14"), ("2018-03-14", "2018-03-14"), ("14-Mar-18", "2018-03-14"),
    ("2018", "2018-01-01"), (" 1950 ", "1950-01-01"), ("2026", "2026-01-01"),
    ("Mar 2018", "2018-03-01"), ("2018-03", "2018-03-01"), ("43173", "2018-03-14"),
    ("22/11/2026", "2026-11-22"), ("14/03/2018 00:00", "2018-03-14"),
  ])
  func `a day, a month or a year is its first day`(_ text: String, _ day: String) throws {
    #expect(try read(text) == .day(try #require(CivilDate(day))))
  }

  @Test func `numbers are read in the order of the file`() throws {
    #expect(try read("03/09/2018", .dayFirst) == .day(try #require(CivilDate("2018-09-03"))))
    #expect(try read("03/09/2018", .monthFirst) == .day(try #require(CivilDate("2018-03-09"))))
  }

  @Test(arguments: ["", " ", "n/a", "-", "Not available"])
  func `a blank says nothing`(_ text: String) throws {
    #expect(try read(text) == .missing)
  }

  @Test(arguments: [
    "31/04/2018", "23/11/2026", "2027", "2100", "2101", "1949", "1930-05-01", "0", "18", "new",
    "2018 (67 plate)", "-2018", "201", "12018", "2018.0", "14/03/2018 25:00", "99999",
  ])
  func `what is impossible or lies ahead is of no use`(_ text: String) throws {
    #expect(try read(text) == .unusable)
  }
}
