extension EuroClass {
  /// The class that every vehicle of this kind had to meet on the day on which it was first
  /// registered. A vehicle may have met a later class before it had to, so the inferred class is
  /// never newer than the vehicle's own, and its emissions are not understated. Nil before the
  /// first class.
  ///
  /// The dates are those from which no other new vehicle could be registered. The few with a year
  /// or so of grace are not told apart: the last of a series, small makers' motorcycles, and cars
  /// of more than 2,500 kg up to Euro 4. Where only a year is known, ask for its 1 January.
  /// Euro 7 (Regulation (EU) 2024/1257) is taken where it is given and never inferred.
  public init?(mode: RoadVehicle.Mode, firstRegistered day: CivilDate) {
    let steps =
      switch mode {
      case .car: EuroClass.ofCars
      case .van: EuroClass.ofVans
      case .motorcycle: EuroClass.ofMotorcycles
      }
    guard let step = steps.last(where: { $0.from <= day }) else { return nil }
    self = step.euroClass
  }

  private typealias Step = (from: CivilDate, euroClass: EuroClass)

  /// Category M1. Directives 91/441/EEC, 94/12/EC and 98/69/EC; Regulations (EC) 715/2007 (Euro 5
  /// and 6), (EU) 566/2011 (5b), (EU) 459/2012 (6b and 6c), (EU) 2016/427, (EU) 2016/646 and
  /// (EU) 2017/1151 (6c by the new cycle, 6d-TEMP and 6d by measurement on the road).
  private static let ofCars = steps([
    (1993, 1, 1, .euro1), (1997, 1, 1, .euro2), (2001, 1, 1, .euro3), (2006, 1, 1, .euro4),
    (2011, 1, 1, .euro5a), (2013, 1, 1, .euro5b), (2015, 9, 1, .euro6b), (2018, 9, 1, .euro6c),
    (2019, 9, 1, .euro6dTemp), (2021, 1, 1, .euro6d),
  ])

  /// Category N1, classes II and III. Class I came earlier, but a row does not say which class a
  /// van is of. Directives 93/59/EEC, 96/69/EC and 98/69/EC, then the Regulations of cars: a year
  /// later than those, but for Euro 5b, which began for all on one day.
  private static let ofVans = steps([
    (1994, 10, 1, .euro1), (1998, 10, 1, .euro2), (2002, 1, 1, .euro3), (2007, 1, 1, .euro4),
    (2012, 1, 1, .euro5a), (2013, 1, 1, .euro5b), (2016, 9, 1, .euro6b), (2019, 9, 1, .euro6c),
    (2020, 9, 1, .euro6dTemp), (2022, 1, 1, .euro6d),
  ])

  /// Category L3. Directives 97/24/EC (new types from 17 June 1999, every other four years later)
  /// and 2002/51/EC; Regulation (EU) 168/2013. A motorcycle's Euro 5 is written as 5a.
  private static let ofMotorcycles = steps([
    (2003, 6, 17, .euro1), (2004, 7, 1, .euro2), (2007, 1, 1, .euro3), (2017, 1, 1, .euro4),
    (2021, 1, 1, .euro5a),
  ])

  private static func steps(
    _ dates: [(year: Int, month: Int, day: Int, euroClass: EuroClass)]
  ) -> [Step] {
    dates.compactMap { date in
      CivilDate(year: date.year, month: date.month, day: date.day).map { ($0, date.euroClass) }
    }
  }
}
