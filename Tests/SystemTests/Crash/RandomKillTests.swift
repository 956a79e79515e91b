import Glibc
import TestSupport
import Testing

/// Power cuts at random moments, as far as a process can feel them, while files keep coming.
/// `IMPACT_KILLS=500` and `IMPACT_KILL_FILES=2000` make it as long as one likes.
@Suite struct RandomKillTests {
  private static let kills = number("IMPACT_KILLS", otherwise: 60)
  private static let files = number("IMPACT_KILL_FILES", otherwise: 240)

  private static func number(_ variable: String, otherwise standard: Int) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? standard
  }

  @Test func `kills at random moments change no total`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    print("RandomKillTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let place = try TemporaryDirectory()
    let dropped = "\(place.path)/dropped"
    try Files.makeDirectory(dropped)
    let daemon = try PrivateDaemon(
      settings: "quiet_period_seconds = 0\nincomplete_wait_seconds = 0\n", in: .memory)
    try daemon.keepOnlyTheBook("uk-ghg-2024.csv")
    let start = Clock.now
    try killAgainAndAgain(daemon, dropped, &random)
    let questions = Questions(socket: daemon.socket)
    try daemon.start()
    try #require(questions.settle() == true, "seed \(seed)")
    let isolated = try dropAgain(daemon, questions, from: dropped)

    let files = try await daemon.ask("--format", "json", "files", "--all")
    let totals = try await daemon.ask("--format", "json", "totals", "--by", "month,fuel")
    try Files.write(files.output, to: "\(place.path)/files")
    try Files.write(totals.output, to: "\(place.path)/totals")
    let compared = try await Oracle.run(
      "sum-claims", dropped, "\(place.path)/files", Checkout.factors, "\(place.path)/totals")
    print(
      "RandomKillTests: \(Self.kills) kills, \(isolated) files dropped again after two of them, "
        + "\(Int(Clock.now - start)) s: \(compared.output)", terminator: "")
    #expect(compared.status == 0, "seed \(seed): \(compared)")
    #expect(compared.output.hasPrefix("\(Self.files) files, "), "seed \(seed): \(compared)")
    #expect(questions.get("/v1/verify")?["ok"] == .bool(true), "seed \(seed)")
    let names = Files.below(daemon.drop).map { $0.split(separator: "/").last ?? "" }
    let accepted = Files.below("\(daemon.drop)/accepted")
    #expect(accepted.count { $0.hasSuffix(".csv") } == Self.files, "seed \(seed)")
    #expect(accepted.count { $0.hasSuffix(".csv.receipt.txt") } == Self.files, "seed \(seed)")
    #expect(names.count == accepted.count + isolated, "seed \(seed): only receipts are left")
    #expect(daemon.stop() == 0)
  }

  /// Each daemon meets files that lay there before it and files that come while it works, and is
  /// ended between two looks at them.
  private func killAgainAndAgain(
    _ daemon: PrivateDaemon, _ dropped: String, _ random: inout SeededGenerator
  ) throws {
    var number = 0
    // How many looks it takes to see a batch through, from the rounds that came to their end.
    var looks = 1000
    for round in 0..<Self.kills {
      let due = Self.files * (round + 1) / Self.kills
      let early = number + (due - number) / 2
      while number < early { try drop(&number, daemon, dropped, &random) }
      try daemon.start()
      while number < due { try drop(&number, daemon, dropped, &random) }
      let moment = Int.random(in: 0...looks * 5 / 4, using: &random)
      var look = 0
      while look < moment, Files.names(in: daemon.drop).contains(where: { $0.hasSuffix(".csv") }) {
        look += 1
      }
      if look < moment { looks = max(10, look) } else { looks += looks / 10 }
      daemon.killNow()
    }
  }

  /// Three claims of its own and, mostly, one that amends a claim of an earlier file.
  private func drop(
    _ number: inout Int, _ daemon: PrivateDaemon, _ dropped: String,
    _ random: inout SeededGenerator
  ) throws {
    func miles(_ random: inout SeededGenerator) -> String {
      "\(Int.random(in: 1...99, using: &random)).\(Int.random(in: 1...9, using: &random))"
    }
    var text = Claims.header
    for (letter, rest) in [("a", "Petrol,"), ("b", "Diesel,"), ("c", ",")] {
      let month = Int.random(in: 1...9, using: &random)
      text += "K\(number)\(letter),17/0\(month)/2024,\(miles(&random)),\(rest)\n"
    }
    if number > 0 {
      let earlier = Int.random(in: 0..<number, using: &random)
      text += "K\(earlier)c,18/10/2024,\(miles(&random)),Petrol,\n"
    }
    let name = "claims \(number).csv"
    try Files.write(text, to: "\(dropped)/\(name)")
    try daemon.drop(text, as: name)
    number += 1
  }

  /// What was in hand at two kills was put into quarantine, as it must be. A person looks at it and
  /// drops it again. How many files that were.
  private func dropAgain(
    _ daemon: PrivateDaemon, _ questions: Questions, from dropped: String
  ) throws -> Int {
    let folder = "\(daemon.drop)/quarantine"
    let isolated = Files.names(in: folder).filter { $0.hasSuffix(".csv") }
    for name in isolated {
      let reason = try daemon.receipt(of: name)
      #expect(reason.contains("ended twice while it read this file"), "\(reason)")
      try daemon.drop(Files.read("\(dropped)/\(name)"), as: name)
      unlink("\(folder)/\(name)")
    }
    try #require(questions.settle() == true)
    return isolated.count
  }
}
