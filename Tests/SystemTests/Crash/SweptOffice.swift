import Glibc
import Testing

/// A directory of its own for one point of a sweep: a ledger that knows one file, and a drop
/// directory into which the next one comes.
///
/// It lies in memory where there is such a file system, because a kill leaves to the next start
/// what the kernel has, not what the disk has, and a sync then costs nothing.
final class SweptOffice {
  static let before = "before.csv"
  static let name = "claims, März.csv"

  let daemon: PrivateDaemon

  /// One whose state directory holds `state`, and below whose drop directory lies `putAway`.
  init(state: [String: [UInt8]] = [:], putAway: [String: [UInt8]] = [:]) throws {
    daemon = try PrivateDaemon(
      settings: "quiet_period_seconds = 0\nincomplete_wait_seconds = 0\nrescan_seconds = 1\n",
      in: .memory)
    try daemon.keepOnlyTheBook("uk-ghg-2024.csv")
    for (name, bytes) in state { try Files.write(bytes, to: "\(daemon.state)/\(name)") }
    for (path, bytes) in putAway {
      var folder = daemon.drop
      for part in path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        try Files.makeDirectory(folder)
      }
      try Files.write(bytes, to: "\(daemon.drop)/\(path)")
    }
  }

  /// Starts it so that its threads can be traced. The check of the books at the start is over then,
  /// so that every run makes the same calls.
  func startTraceable() throws -> TracedProcess {
    let process = try daemon.startTraceable()
    let deadline = Clock.now + 30
    while questions.get("/v1/status")?["verified_at"].text == nil {
      try #require(Clock.now < deadline, "the books were not checked")
    }
    return process
  }

  /// What strace(1) says.
  var trace: String { "\(daemon.log).trace" }

  /// Whether the call of the point came, and strace did to it what the point says.
  var wasHit: Bool {
    let said = (try? Files.read(trace)) ?? ""
    return !failedCalls.isEmpty || said.contains("+++ killed by SIGKILL +++")
  }

  /// The calls that strace has made fail, a line each.
  var failedCalls: [Substring] {
    ((try? Files.read(trace)) ?? "").split(separator: "\n").filter { $0.contains("(INJECTED)") }
  }

  var questions: Questions { Questions(socket: daemon.socket) }

  /// A new claim, one amended, one said already, one that is wrong: every table is written to.
  func drop() throws {
    try daemon.drop(
      Claims.header + "B1,01/05/2024,80,Petrol,1598\nB2,02/05/2024,10,,\n"
        + "C1,03/06/2024,7.25,Diesel,1995\nC2,31/06/2024,5,,\n", as: Self.name)
  }

  /// Everything that is asked of the totals.
  func totals() -> JSON? { questions.get("/v1/totals?by=month,fuel") }

  /// What a person has to see to.
  var problems: [String] {
    questions.get("/v1/status")?["problems"].elements.compactMap(\.text) ?? []
  }

  /// What the daemon says that it does, once that is what is waited for, or after half a minute.
  func state(where isWanted: (String) -> Bool) -> String {
    let deadline = Clock.now + 30
    while true {
      let state = questions.get("/v1/status")?["state"].text ?? "no answer"
      if isWanted(state) || Clock.now > deadline { return state }
    }
  }

  /// The entries of `files`, by name.
  func entries() -> [String: DroppedFile] {
    let answer = questions.get("/v1/files?limit=100")
    let entries = (answer?["files"].elements ?? []).map(DroppedFile.init)
    return Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What is wrong with how the dropped file stands in the end; nothing where all is well.
  func complaints(after expected: JSON) -> [Complaint] {
    var complaints: [Complaint] = []
    guard let totals = totals(), let files = questions.get("/v1/files?limit=100") else {
      return [.lost("the daemon does not answer")]
    }
    let entries = files["files"].elements.map(DroppedFile.init).filter { $0.name == Self.name }
    let moved = Files.below(daemon.drop).filter { $0.contains("März") }
    let originals = moved.filter { $0.hasSuffix(".csv") && !$0.hasSuffix(".problems.csv") }
    let slips = moved.filter { $0.hasSuffix(".receipt.txt") }
    if totals != expected { complaints.append(.torn("other totals")) }
    for (what, count) in [
      ("entries", entries.count), ("originals", originals.count), ("receipts", slips.count),
    ] where count != 1 {
      complaints.append(count < 1 ? .lost("no \(what)") : .doubled("\(count) \(what)"))
    }
    if !entries.allSatisfy({ $0.state == "accepted" && $0.addsUp }) {
      complaints.append(.torn("the file is not accepted whole"))
    }
    if let stray = moved.first(where: { !$0.contains("/accepted/") }) {
      complaints.append(.lost("\(stray) was not put away"))
    }
    if questions.get("/v1/verify")?["ok"] != .bool(true) {
      complaints.append(.torn("verify found a difference"))
    }
    return complaints
  }

  enum Complaint {
    case torn(String), lost(String), doubled(String)
  }
}
