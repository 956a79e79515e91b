import Dispatch
import Glibc
import Testing

/// More files and more events than the kernel's queue of events holds. `IMPACT_FLOOD_FILES=10000`
/// and `IMPACT_FLOOD_QUEUE=256` make it as long as one likes.
@Suite(.enabled(if: EventQueue.canBeSet, "the kernel's queue of events cannot be set"))
struct EventFloodTests {
  private static let files = number("IMPACT_FLOOD_FILES", otherwise: 1000)
  private static let queue = number("IMPACT_FLOOD_QUEUE", otherwise: 16)
  /// Made, written, closed, renamed, renamed again.
  private static let eventsOfFile = 5

  private static func number(_ variable: String, otherwise standard: Int) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? standard
  }

  @Test func `every file is taken exactly once though events are lost`() async throws {
    let daemon = try PrivateDaemon(
      settings: "quiet_period_seconds = 0\nincomplete_wait_seconds = 0\n", in: .memory)
    try daemon.keepOnlyTheBook("uk-ghg-2024.csv")
    let queue = try EventQueue(limit: Self.queue)
    try daemon.start()
    try queue.restore()
    let start = Clock.now
    try dropAll(on: daemon)
    let dropped = Clock.now
    let questions = Questions(socket: daemon.socket)
    var isIdle = false
    while !isIdle, Clock.now < start + 1800 { isIdle = questions.settle(within: 600) ?? false }
    try #require(isIdle)
    let taken = Clock.now
    print(
      "EventFloodTests: \(Self.files) files, \(Self.files * Self.eventsOfFile) events, a queue of "
        + "\(Self.queue); dropped in \(Int(dropped - start)) s, "
        + "taken after \(Int(taken - start)) s, "
        + "\(Int(Double(Self.files) / (taken - start))) files a second")
    let entries = try await daemon.answer("files", "--all")["files"].elements
      .map(DroppedFile.init)
    #expect(entries.count == Self.files)
    #expect(Set(entries.map(\.name)).count == Self.files)
    #expect(entries.allSatisfy { $0.state == "accepted" && $0.rows("counted") == 1 })
    let totals = try #require(questions.get("/v1/totals"))
    let tenths = (0..<Self.files).reduce(0) { $0 + ($1 % 90 + 1) * 10 + 5 }
    let miles = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    #expect(totals["total"]["activity"]["car_miles"].text == miles)
    #expect(Files.names(in: daemon.drop) == ["accepted"])
    #expect(questions.get("/v1/verify")?["ok"] == .bool(true))
    #expect(daemon.stop() == 0)
  }

  private func dropAll(on daemon: PrivateDaemon) throws {
    for number in 0..<Self.files {
      // What a transfer program does: a hidden name, a name for what is half there, the name.
      let path = "\(daemon.drop)/claims \(number).csv"
      let hidden = "\(daemon.drop)/.claims \(number).csv"
      try Files.write(
        Claims.header + "N\(number),17/05/2024,\(number % 90 + 1).5,,\n", to: hidden)
      try Files.move(hidden, to: "\(path).part")
      try Files.move("\(path).part", to: path)
    }
  }
}

/// The longest queue of file events that the kernel keeps for a process that starts to listen, for
/// as long as a test needs it shorter. It is the machine's, so it is put back at once.
final class EventQueue {
  private static let path = "/proc/sys/fs/inotify/max_queued_events"
  private let usual: String

  static let canBeSet = access(path, W_OK) == 0

  init(limit: Int) throws {
    usual = try Files.read(Self.path)
    try Files.write("\(limit)", to: Self.path)
  }

  deinit { try? restore() }

  func restore() throws { try Files.write(usual, to: Self.path) }
}
