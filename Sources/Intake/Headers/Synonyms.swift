import ImpactCore

/// Names that people and programs give to a column (`formats.md` section 6), in the folded form of
/// `HeaderText`. A slash parts alternatives: `datum/date` is a date, because both halves are.
enum Synonyms {
  static func names(of field: Field, in stream: Stream) -> [String] {
    table[stream]?[field] ?? []
  }

  private static let table: [Stream: [Field: [String]]] = [
    .mileage: mileage.merging(vehicle) { own, _ in own },
    .pool: pool.merging(vehicle) { own, _ in own },
    .video: video, .waste: waste,
  ]

  private static let vehicle: [Field: [String]] = [
    .fuel: ["fuel", "fuel type", "engine type", "fuel/engine"],
    .engine: ["engine size", "engine cc", "cc", "engine capacity", "engine"],
    .euroClass: ["euro class", "euro standard", "euro"],
    .segment: [
      "market segment", "car segment", "vehicle segment", "vehicle market segment",
      "car market segment", "segment",
    ],
    .firstRegistered: [
      "first registered", "date first registered", "date of first registration",
      "first registration date", "first registration", "vehicle first registered",
      "registration date", "date of registration", "vehicle registration date", "reg date",
      "year first registered", "year of first registration", "first registration year",
      "registration year", "year of registration", "vehicle registration year",
      "year registered", "reg year",
    ],
    .carbon: ["co2 emissions", "co2", "g/km", "co2 g/km"],
    .vehicleType: ["vehicle type"],
    .vehicle: [
      "vehicle reg", "vehicle registration", "registration number", "reg no", "vrm",
      "registration", "reg",
    ],
    .orgUnit: [
      "cost centre", "cost center", "cc code", "department", "dept", "directorate", "service",
      "driver cost centre", "po / cost centre",
    ],
    .site: ["site", "site name", "base", "bay"],
    .status: ["status", "claim status", "approval status", "state", "booking status"],
  ]

  private static let mileage: [Field: [String]] = [
    .reference: [
      "claim ref", "claim no", "claim number", "claim id", "claimnumber", "reference", "ref",
      "expense id", "report id", "claim reference",
    ],
    .line: ["line", "item no", "claim line"],
    .person: [
      "assignment number", "employee number", "employee no", "staff no", "staff number",
      "payroll no", "personnel no", "employee ref", "parliamentary id", "member id",
    ],
    .date: [
      "date", "datum", "journey date", "date of expense", "date of travel", "claim line start",
      "start date", "expense date", "travel date", "transaction date", "effective date",
    ],
    .dateTo: ["claim line end", "end date"],
    .from: [
      "from", "journey from", "start", "start postcode", "from postcode", "journey start",
      "origin", "start location", "from location", "start address",
    ],
    .to: [
      "to", "journey to", "stop", "destination", "end postcode", "to postcode", "journey end",
      "end location",
    ],
    .distance: [
      "miles", "mileage", "business mileage", "business miles", "number of miles",
      "miles claimed", "claimed mileage", "distance", "total distance", "journey miles",
      "total miles", "no of miles", "kilometres", "km",
    ],
    .passengerDistance: ["passenger miles", "passenger mileage"],
    .type: [
      "expense item", "expense type", "cost type", "category", "mileage type", "element name",
    ],
  ]

  private static let pool: [Field: [String]] = [
    .reference: ["booking ref", "booking id", "tripid", "trip id", "reservation"],
    .vehicle: [
      "vehicle reg", "vehicle registration", "registration number", "reg no", "vrm",
      "registration", "vehicle", "objectname", "device", "device name", "asset", "car",
    ],
    .date: [
      "start time", "start", "trip start", "departure", "checked out when", "beginning",
      "start date", "booking start", "from time", "date",
    ],
    .dateTo: [
      "end time", "stop", "arrival", "checked in when", "end", "booking end", "end date",
    ],
    .odometerStart: [
      "odometer start", "start odometer", "opening odo", "start mileage", "start reading",
      "out mileage", "startodometer",
    ],
    .odometerEnd: [
      "odometer end", "end odometer", "odometer finish", "closing odo", "finish mileage",
      "end reading", "in mileage", "endodometer",
    ],
    .distance: [
      "miles", "miles driven", "distance", "km's traveled", "mileage", "trip distance",
      "distance in km", "distance in mile",
    ],
    .businessDistance: ["business use kilometers", "business miles"],
    .energy: ["consumption in kwh", "charge", "kwh", "energy used"],
    .person: ["driver", "driver name", "drivername", "employee name", "member id"],
    .type: ["reason", "category"],
  ]

  private static let video: [Field: [String]] = [
    .reference: ["consultation id", "reference", "meeting id", "meetingid"],
    .organised: [
      "meetings organized count", "meetings organised", "meetings hosted",
      "total organized meetings",
    ],
    .attended: [
      "meetings attended count", "meeting count", "meetings participated",
      "total participated meetings",
    ],
    .title: ["meeting title", "topic", "subject"],
    .date: ["start time", "meeting start time", "start date", "date"],
    .minutes: ["meeting duration", "duration", "duration minutes 1"],
    .participants: [
      "participants", "attended participants", "total number of participants",
      "number of attendees",
    ],
    .person: ["email", "user principal name", "participant id", "user email"],
    .refreshed: ["report refresh date"],
    .window: ["report period"],
    .orgUnit: ["organisational unit", "service", "department", "waiting area", "clinic"],
    .status: ["outcome", "status", "consultation outcome"],
    .join: ["first join", "join time", "first join time"],
    .leave: ["last leave", "leave time", "last leave time"],
  ]

  private static let waste: [Field: [String]] = [
    .reference: [
      "your unique reference", "receiver reference", "wtn", "wtn number", "job no", "ticket",
      "docket", "reference", "consignment", "consignment note", "consignment note code",
      "hazardous waste consignment code", "consignment / wtn",
    ],
    .site: ["site", "site name", "producer site", "location", "premises"],
    .orgUnit: ["department", "service"],
    .date: [
      "date", "date received", "collection date", "lift date", "job date",
      "receipt date time received", "expected waste collection date",
    ],
    .wasteStream: [
      "waste stream", "waste type", "description", "waste description",
      "enter waste description", "ewc waste desc",
    ],
    .ewc: [
      "ewc", "ewc code", "waste code", "ewc codes", "low code", "european waste code",
    ],
    .weight: [
      "weight", "net weight", "wt", "total weight of waste", "tonnes received", "quantity",
      "quantity value", "waste quantity", "volume",
    ],
    .unit: [
      "uom", "unit", "quantity unit", "weight unit of measurement", "quantity units",
    ],
    .estimated: [
      "est", "estimated", "is the waste weight estimated", "quantity of waste",
      "quantity is estimate", "actual/estimate",
    ],
    .route: [
      "disposal route", "treatment", "fate", "disposal method", "route", "treatment method",
    ],
    .disposalCode: [
      "r/d code", "r and d code", "disposal or recovery", "disposal / recovery code & weight",
      "d/r",
    ],
    .cost: ["cost", "price", "charge"],
    .status: ["accepted or rejected", "acceptance accepting all", "accepted"],
    .wasteSource: ["waste source"],
  ]
}
