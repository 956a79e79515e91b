import TestSupport

/// Three years of claims, trips, weights and meetings of three organisations, the same for the same
/// seed. What some editions do not hold is always among them.
struct MixedLedger {
  struct File {
    let org: String
    let name: String
    let text: String
  }

  /// Of each file.
  static let rows = 60

  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func files() -> [File] {
    var files: [File] = []
    for org in ["RAA", "RBB", "RCC"] {
      for unit in ["Miles", "km"] {
        let claims = (0..<Self.rows).map { claim($0) }
        files.append(Self.file(org, "claims in \(unit)", Self.claims(unit), claims))
      }
      let trips = (0..<Self.rows).map { trip($0) }
      let weights = (0..<Self.rows).map { _ in weight() }
      let meetings = (0..<Self.rows).map { _ in meeting() }
      files += [
        Self.file(org, "trips", Self.trips, trips),
        Self.file(org, "waste", Self.weights, weights),
        Self.file(org, "meetings", Self.meetings, meetings),
      ]
    }
    return files
  }

  /// Each row begins with a reference of its own.
  private static func file(
    _ org: String, _ name: String, _ header: String, _ rows: [[String]]
  ) -> File {
    let lines = rows.enumerated().map { (["\(name) \($0)"] + $1).joined(separator: ",") }
    return File(
      org: org, name: "\(name).csv", text: ([header] + lines).joined(separator: "\n") + "\n")
  }

  private static func claims(_ unit: String) -> String {
    "Claim Ref,Date,End Date,Distance (\(unit)),Vehicle Type,Fuel,Engine Size,Market Segment,"
      + "Euro Class,Department"
  }
  private static let trips =
    "Booking Ref,Vehicle Reg,Date,Miles,Vehicle Type,Fuel,Engine Size,Market Segment,Euro Class,"
    + "Department"
  private static let weights = "Reference,Date,Waste Type,Treatment,Weight,Unit,Department"
  private static let meetings =
    "Entry reference,Kind,First day,Last day,Number,Participants,Service"

  private mutating func claim(_ number: Int) -> [String] {
    let first = day()
    // A plug-in van: no edition before 2024 has a figure, and 2026 no well-to-tank.
    let vehicle = number == 0 ? ["Van", "Plug-in hybrid", "", "", ""] : vehicle(Self.modes)
    return [first.text, random.oneIn(5) ? first.later : ""] + [tenths(1500)] + vehicle
      + [pick(Self.departments)]
  }

  private mutating func trip(_ number: Int) -> [String] {
    ["CAR \(number)", day().text, tenths(1500)] + vehicle(["Car", "Car", "Van"])
      + [pick(Self.departments)]
  }

  private mutating func vehicle(_ modes: [String]) -> [String] {
    [
      pick(modes), pick(Self.fuels), pick(["", "1.2", "1598", "1995", "2.5"]),
      pick(["", "", "Supermini", "Upper medium", "MPV"]), pick(["", "", "4", "5", "6"]),
    ]
  }

  private mutating func weight() -> [String] {
    [
      day().text, pick(Self.materials), pick(Self.routes), tenths(9000),
      pick(["kg", "kg", "tonnes"]), pick(Self.departments),
    ]
  }

  private mutating func meeting() -> [String] {
    let first = day()
    return [
      pick(["Meeting", "Consultation"]), first.text, first.later, "\(below(200))",
      "\(below(900))", pick(Self.departments),
    ]
  }

  /// A day of 2023 to 2025, and one in the month after it.
  private mutating func day() -> (text: String, later: String) {
    let (month, day) = (below(36), below(28))
    func text(_ month: Int) -> String {
      "\(2023 + month / 12)-\(padded(month % 12 + 1))-\(padded(day + 1))"
    }
    return (text(month), text(month + 1))
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func tenths(_ limit: Int) -> String {
    let tenths = 1 + below(limit)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  /// A row without a department belongs to none.
  private static let departments = ["Community nursing", "Estates", "Theatres", ""]
  private static let modes = [
    "Car", "Car", "Car", "Car", "Van", "Motorcycle", "Bicycle", "Taxi", "Train",
  ]
  private static let fuels = [
    "Petrol", "Petrol", "Diesel", "Diesel", "Hybrid", "Plug-in hybrid", "Electric", "LPG", "",
  ]
  private static let materials = [
    "General waste", "Commercial waste", "Paper", "Glass", "Plastic", "Food waste", "Clothing",
    "Books", "Batteries", "Clinical waste", "Offensive waste", "Dry mixed recycling", "Unheard of",
  ]
  private static let routes = [
    "Landfill", "Recycling", "Energy from waste", "High temperature incineration",
    "Anaerobic digestion", "Composting", "Re-use", "",
  ]
}
