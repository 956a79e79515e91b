import Glibc
import TestSupport
import Testing

/// Power cuts, as far as a process can feel them.
@Suite struct CrashTests {
  static let files = 200
  static let kills = 50

  /// A file of three claims of its own and one that stood in the file before it. In whichever
  /// order they are read, the totals are the same.
  static func file(_ number: Int) -> String {
    Claims.header
      + "K\(number)a,01/05/2024,\(number + 1).25,Petrol,1598\n"
      + "K\(number)b,02/06/2024,10,Diesel,1598\n"
      + "K\(number)c,03/01/2025,7.5,,\n"
      + (number == 0 ? "" : "K\(number - 1)c,03/01/2025,7.5,,\n")
  }

  @Test func `fifty kills at random moments change no total`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    print("CrashTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let undisturbed = try await totalsOfAnUndisturbedRun()

    let daemon = try PrivateDaemon()
    let batch = Self.files / Self.kills
    // Calibrated by the first batch: how many looks it takes to see a batch through.
    var looks = 0
    for round in 0...Self.kills {
      let numbers = round * batch..<min(Self.files, (round + 1) * batch)
      for number in numbers { try daemon.drop(Self.file(number), as: name(number)) }
      try daemon.launch()
      let paths = (0..<batch).map { "\(daemon.drop)/\(name($0))" }
      if round == 0 {
        looks = look(at: paths, atMost: .max, untilGone: true)
        try #require(!paths.contains(where: Files.exists), "the first batch was not taken")
      } else {
        let moment = Int.random(in: 0...looks * 5 / 4, using: &random)
        _ = look(at: paths, atMost: moment, untilGone: false)
      }
      daemon.killNow()
    }
    try daemon.start()
    try await daemon.settle()

    #expect(try await Self.totals(of: daemon) == undisturbed, "seed \(seed)")
    #expect(try await daemon.ask("verify").status == 0)
    let files = try await daemon.files()
    #expect(files.count == Self.files, "seed \(seed)")
    #expect(files.values.allSatisfy { $0.state == "accepted" && $0.addsUp }, "seed \(seed)")
    #expect(Files.names(in: daemon.drop) == ["accepted"])
    #expect(daemon.stop() == 0)
  }

  private func name(_ number: Int) -> String { "claims \(number).csv" }

  private func totalsOfAnUndisturbedRun() async throws -> JSON {
    let daemon = try PrivateDaemon()
    for number in 0..<Self.files { try daemon.drop(Self.file(number), as: name(number)) }
    try daemon.start()
    try await daemon.settle()
    return try await Self.totals(of: daemon)
  }

  private static func totals(of daemon: PrivateDaemon) async throws -> JSON {
    try await daemon.answer("totals", "--by", "month,fuel")
  }

  /// Looks whether files are still there, so often, and when asked only until all are gone.
  private func look(at paths: [String], atMost limit: Int, untilGone: Bool) -> Int {
    let deadline = Clock.now + 60
    var looks = 0
    while looks < limit, Clock.now < deadline {
      looks += 1
      let remain = paths.filter(Files.exists)
      if untilGone, remain.isEmpty { break }
    }
    return looks
  }
}
