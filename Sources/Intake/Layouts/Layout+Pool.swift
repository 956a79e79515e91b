import ImpactCore

extension Layout {
  /// Any log of trips whose columns bear usual names.
  static let poolTrips: Layout = {
    var layout = Layout(
      name: "pool-car-log", title: "pool-car trips", stream: .pool, rows: .trip,
      columns: [
        Column(.vehicle, isRequired: true),
        Column(.date, ["date"], isRequired: true, takesSynonyms: true),
        Column(.distance), Column(.businessDistance), Column(.odometerStart),
        Column(.odometerEnd), Column(.reference), Column(.person),
        Column(.segment), Column(.fuel), Column(.engine), Column(.euroClass),
        Column(.firstRegistered), Column(.carbon), Column(.vehicleType), Column(.energy),
        Column(.status), Column(.site), Column(.orgUnit),
      ])
    layout.anyOf = [[.distance, .businessDistance, .odometerEnd]]
    layout.reference = [.reference]
    layout.naturalKeys = tripKeys
    layout.statuses = bookingStatuses
    return layout
  }()

  /// A log book in kilometres with the private share in columns of its own (`formats.md` P1).
  static let logBook: Layout = {
    var layout = Layout(
      name: "pool-car-log-book-km", title: "pool-car log book in kilometres", stream: .pool,
      rows: .trip,
      columns: [
        Column(.vehicle, ["registration number"], isRequired: true),
        Column(.date, ["checked out when"], isRequired: true),
        Column(.odometerStart, ["opening odo"]), Column(.odometerEnd, ["closing odo"]),
        Column(.distance, ["km's traveled"]),
        Column(.businessDistance, ["business use kilometers"], isRequired: true),
        Column(.orgUnit, ["driver cost centre"]),
      ])
    layout.naturalKeys = tripKeys
    layout.unit = .kilometre
    return layout
  }()

  /// The journeys of an electric car's own application (`formats.md` P5).
  static let electricJourneys: Layout = {
    var layout = Layout(
      name: "electric-car-journeys", title: "journeys of an electric car", stream: .pool,
      rows: .trip,
      columns: [
        Column(.date, ["start date"], isRequired: true),
        Column(
          .distance, ["distance in mile", "distance in miles", "distance in km"],
          isRequired: true),
        Column(.energy, ["consumption in kwh"], isRequired: true),
        Column(.type, ["category"], isRequired: true),
        Column(.odometerStart, ["start odometer"]), Column(.odometerEnd, ["end odometer"]),
      ])
    layout.naturalKeys = [[.date, .odometerStart, .odometerEnd]]
    layout.types = Vocabulary(counted: ["business"], otherwise: .notApplicable)
    layout.fuel = .batteryElectric
    return layout
  }()

  /// A car club's statement of bookings (`formats.md` P6).
  static let carClub: Layout = {
    var layout = Layout(
      name: "car-club-bookings", title: "car-club bookings", stream: .pool, rows: .trip,
      columns: [
        Column(.reference, ["booking ref"], isRequired: true),
        Column(.vehicle, ["vehicle reg"], isRequired: true), Column(.fuel, ["fuel"]),
        Column(.site, ["bay"]), Column(.date, ["booking start"], isRequired: true),
        Column(.status, ["status"]),
        Column(.distance, ["miles driven"], isRequired: true),
        Column(.orgUnit, ["po / cost centre"]),
      ])
    layout.reference = [.reference]
    layout.unit = .mile
    layout.statuses = bookingStatuses
    return layout
  }()

  /// Odometers tell trips of one car apart; else the time at which it left.
  private static let tripKeys: [[Field]] = [
    [.vehicle, .odometerStart, .odometerEnd], [.vehicle, .date],
  ]

  private static let bookingStatuses = Vocabulary(
    counted: ["completed", "complete", "returned", "finished", "closed"],
    notApplicable: [
      "cancelled", "canceled", "no show", "no-show", "never out", "not used", "booked",
      "reserved", "pending",
    ])
}
