import Testing

/// A daemon that has taken in the files of a thousand people, and all that it wrote and said.
struct PlantedDrop {
  let people: PlantedPeople
  /// As `files` lists them.
  let files: [DroppedFile]
  /// What the people dropped, where the daemon put it.
  let originals: [String]
  let answers: [EveryQuestion.Answer]
  /// Receipts, problems files, and what it said on standard error.
  let slips: [String]
  /// Whatever lies in the state directory.
  let state: [String]
  private let daemon: PrivateDaemon

  init(seed: UInt64) async throws {
    people = PlantedPeople(1000, seed: seed)
    daemon = try PrivateDaemon()
    try daemon.start()
    var planted = try PlantedFiles(people, daemon)
    try await planted.dropReadable()
    try await planted.dropUnreadable()
    try await daemon.settle()
    try planted.dropAmendments()
    try await daemon.settle()
    files = try await Array(daemon.files().values)
    try #require(files.count == planted.count)

    let lying = Files.below(daemon.drop)
    originals = lying.filter { !Self.isSlip($0) }
    slips = lying.filter(Self.isSlip) + [daemon.log]
    try #require(originals.count == planted.count && slips.count > planted.count)
    let questions = EveryQuestion.commands(files: files.map(\.id).sorted(), originals: originals)
    answers = try await Self.decide(daemon) + EveryQuestion.answers(questions, of: daemon)
    try #require(daemon.stop() == 0)
    state = Files.below(daemon.state)
  }

  /// Decisions on held rows, which enter the ledger too, each of its own kind.
  private static func decide(_ daemon: PrivateDaemon) async throws -> [EveryQuestion.Answer] {
    let held = try await daemon.answer("held", "--all")["rows"].elements
      .compactMap { $0["id"].text }
    try #require(held.count > 40)
    return try await EveryQuestion.answers(
      [
        ["held", "accept"] + held[..<10], ["held", "reject"] + held[10..<20],
        ["held", "correct", "--unit", "km"] + held[20..<30],
      ], of: daemon)
  }

  private static func isSlip(_ path: String) -> Bool {
    path.hasSuffix(".receipt.txt") || path.hasSuffix(".problems.csv")
  }
}
