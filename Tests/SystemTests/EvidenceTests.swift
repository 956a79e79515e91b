import Glibc
import Testing

/// The evidence pack as an officer gets it, checked by its own program with Python alone.
@Suite struct EvidenceTests {
  private static let settings = """
    [[baseline]]
    name = "2023"
    organisations = ["RNN"]
    streams = ["mileage"]
    period = "2023"
    approved_by = "the board"
    why = "the first whole year"

    [[assumptions]]
    name = "calls"
    kind = "meeting"
    from = "2023-01-01"
    travellers_per_meeting = 3
    return_km = "57.3"
    substitution_share = "0.35"
    car_share = "0.7"
    occupancy = "1.55"
    source = "a survey"
    stated_by = "an officer"
    deadweight = "0.2"
    displacement = 0
    leakage = "0.05"
    substitution = 0

    """

  /// A year of two organisations, of which one has no baseline.
  private func daemon() async throws -> PrivateDaemon {
    let daemon = try PrivateDaemon()
    try daemon.keep(savings: Self.settings)
    try daemon.start()
    for (org, year, miles) in [("RNN", "2023", 412), ("RNN", "2024", 397), ("RNP", "2024", 205)] {
      try daemon.drop(
        Claims.header + "\(org)\(year),03/05/\(year),\(miles).3,,\n",
        as: "claims \(year).csv", in: org)
      try daemon.drop(
        "Entry reference,Kind,First day,Last day,Number,Participants,Minutes of each\n"
          + "\(org)\(year),Meeting,01/05/\(year),31/05/\(year),7,31,45\n",
        as: "calls \(year).csv", in: org)
      try daemon.drop(
        "Collection reference,Date,Waste type,Weight,Unit\n"
          + "\(org)\(year),03/05/\(year),Cardboard,\(miles * 3),kg\n", as: "w \(year).csv",
        in: org)
      try daemon.drop(
        "Trip reference,Registration,Date,Miles,Vehicle type,Fuel\n"
          + "\(org)\(year),ZQ12 XVB,04/05/\(year),38,Car,Electric\n", as: "p \(year).csv",
        in: org)
    }
    try daemon.drop(
      "measure,date,value,unit,description,evidence\n"
        + "ENV-13,04/05/2024,6.5,hours,Zorvquib planted trees,Rota May\n",
      as: "Zorvquib register.csv", in: "RNN")
    try await daemon.settle()
    return daemon
  }

  /// Runs Python in a folder, with nothing but what lies there.
  private func python(_ arguments: String, in folder: String) async throws -> Command.Outcome {
    try await Command("/bin/sh", ["-c", "cd \"$0\" && exec python3 \(arguments)", folder]).run()
  }

  private func check(_ pack: String) async throws -> Command.Outcome {
    try await python("recompute.py", in: pack)
  }

  @Test func `its program recomputes every figure and finds a changed digit`() async throws {
    let daemon = try await daemon()
    let place = try TemporaryDirectory()
    let pack = "\(place.path)/pack"
    let written = try await daemon.ask("evidence", "--period", "2024", "--output", pack)
    #expect(written.status == 0, "\(written)")
    let sound = try await check(pack)
    #expect(sound.status == 0 && sound.output.contains("all agree"), "\(sound)")
    for path in Files.below(pack) {
      let bytes = try Files.bytes(of: path)
      let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
      for digit in Set([digits.first, digits.last, digits[safely: digits.count / 2]]) {
        guard let digit else { continue }
        var changed = bytes
        changed[digit] = bytes[digit] == 57 ? 48 : bytes[digit] + 1
        try Files.write(changed, to: path)
        let found = try await check(pack)
        #expect(found.status != 0, "byte \(digit) of \(path): \(found)")
      }
      try Files.write(bytes, to: path)
    }
    #expect(try await check(pack).status == 0)
  }

  @Test func `a ZIP holds the same, and nothing is written over`() async throws {
    let daemon = try await daemon()
    let place = try TemporaryDirectory()
    let archive = "\(place.path)/pack.zip"
    #expect(try await daemon.ask("evidence", "--period", "2024", "--output", archive).status == 0)
    let again = try await daemon.ask("evidence", "--period", "2024", "--output", archive)
    #expect(again.status == 1 && again.errors.contains("is there already"), "\(again)")
    try Files.makeDirectory("\(place.path)/empty")
    let unpacked = try await python("-m zipfile -e ../pack.zip .", in: "\(place.path)/empty")
    #expect(unpacked.status == 0, "\(unpacked)")
    #expect(try await check("\(place.path)/empty").status == 0)
    let folder = "\(place.path)/empty"
    let mixed = try await daemon.ask("evidence", "--period", "2024", "--output", folder)
    #expect(mixed.status == 1 && mixed.errors.contains("nothing is mixed"), "\(mixed)")
  }

  @Test func `nobody is named in it`() async throws {
    let daemon = try await daemon()
    let place = try TemporaryDirectory()
    let pack = "\(place.path)/pack"
    #expect(try await daemon.ask("evidence", "--period", "2024", "--output", pack).status == 0)
    let search = NeedleSearch(words: ["Zorvquib"], codes: ["ZQ12XVB", "ZQ12 XVB"])
    let files = Files.below(pack)
    #expect(files.count == 12)
    for path in files {
      #expect(search.found(in: try Files.bytes(of: path)).isEmpty, "\(path)")
    }
  }
}

extension Array {
  fileprivate subscript(safely index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
