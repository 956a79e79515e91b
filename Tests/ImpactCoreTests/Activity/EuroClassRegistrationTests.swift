import ImpactCore
import Testing

struct EuroClassRegistrationTests {
  /// The first days of each class, in order.
  private static let steps: [RoadVehicle.Mode: [(String, EuroClass)]] = [
    .car: [
      ("1993-01-01", .euro1), ("1997-01-01", .euro2), ("2001-01-01", .euro3),
      ("2006-01-01", .euro4), ("2011-01-01", .euro5a), ("2013-01-01", .euro5b),
      ("2015-09-01", .euro6b), ("2018-09-01", .euro6c), ("2019-09-01", .euro6dTemp),
      ("2021-01-01", .euro6d),
    ],
    .van: [
      ("1994-10-01", .euro1), ("1998-10-01", .euro2), ("2002-01-01", .euro3),
      ("2007-01-01", .euro4), ("2012-01-01", .euro5a), ("2013-01-01", .euro5b),
      ("2016-09-01", .euro6b), ("2019-09-01", .euro6c), ("2020-09-01", .euro6dTemp),
      ("2022-01-01", .euro6d),
    ],
    .motorcycle: [
      ("2003-06-17", .euro1), ("2004-07-01", .euro2), ("2007-01-01", .euro3),
      ("2017-01-01", .euro4), ("2021-01-01", .euro5a),
    ],
  ]

  @Test(arguments: RoadVehicle.Mode.allCases)
  func `a class holds from its day until the day before the next`(_ mode: RoadVehicle.Mode) throws {
    let steps = try #require(EuroClassRegistrationTests.steps[mode])
    var before: EuroClass?
    for (text, euroClass) in steps {
      let day = try #require(CivilDate(text))
      #expect(EuroClass(mode: mode, firstRegistered: day) == euroClass)
      #expect(EuroClass(mode: mode, firstRegistered: day.adding(days: -1)) == before)
      before = euroClass
    }
    let far = try #require(CivilDate(year: 2100, month: 12, day: 31))
    #expect(EuroClass(mode: mode, firstRegistered: far) == before)
  }

  @Test func `before the first class there is none`() throws {
    for mode in RoadVehicle.Mode.allCases {
      let day = try #require(CivilDate("1992-12-31"))
      #expect(EuroClass(mode: mode, firstRegistered: day) == nil)
    }
  }

  @Test(arguments: RoadVehicle.Mode.allCases)
  func `a later registration never means an older class`(_ mode: RoadVehicle.Mode) throws {
    let first = try #require(CivilDate("1990-01-01"))
    var newest = -1
    for days in 0..<14_000 {
      let day = first.adding(days: days)
      let euroClass = EuroClass(mode: mode, firstRegistered: day)
      let age = euroClass.flatMap { EuroClass.allCases.firstIndex(of: $0) } ?? -1
      try #require(age >= newest, "\(mode) of \(day)")
      newest = age
    }
  }

  @Test func `a van is never taken for newer than a car of its day`() throws {
    let first = try #require(CivilDate("1990-01-01"))
    func age(_ mode: RoadVehicle.Mode, _ day: CivilDate) -> Int {
      EuroClass(mode: mode, firstRegistered: day).flatMap { EuroClass.allCases.firstIndex(of: $0) }
        ?? -1
    }
    for days in 0..<14_000 {
      let day = first.adding(days: days)
      try #require(age(.van, day) <= age(.car, day), "\(day)")
    }
  }
}
