import Testing

/// `forget`: nothing of a person is left in any file, and no figure changes.
@Suite struct ForgetTests {
  private static let person = "Zorvquib, Jane"
  private static let search = NeedleSearch(words: ["Zorvquib"], codes: [])

  private func table(_ rows: String...) -> String {
    "Claim Ref,Employee Name,Date of Travel,Number of Miles\n" + rows.joined(separator: "\n") + "\n"
  }

  /// Every file below the drop and the state directory, and the log, that names the person.
  private func traces(_ daemon: PrivateDaemon) throws -> [String] {
    let files = Files.below(daemon.drop) + Files.below(daemon.state) + [daemon.log]
    return try files.filter { !Self.search.found(in: try Files.bytes(of: $0)).isEmpty }
  }

  private func totals(_ daemon: PrivateDaemon) async throws -> JSON {
    try await daemon.answer("totals", "--by", "org,month,fuel")
  }

  @Test func `originals that name a person go for good, and the totals stay`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let claims = table(
      "A1,\"Zorvquib, Jane\",03/05/2024,10", "A2,\"Smith, John\",04/05/2024,20")
    try daemon.drop(claims, as: "may.csv", in: "RNN")
    try daemon.drop(table("B1,\"Smith, John\",05/06/2024,5"), as: "june.csv", in: "RNN")
    try daemon.drop("no table\nJane Zorvquib and zorvquib jane\n", as: "note.txt", in: "RNN")
    try await daemon.settle()
    let before = try await totals(daemon)
    #expect(before["total"]["activity"]["car_miles"].text == "35")
    #expect(try traces(daemon).count == 2)

    let trial = try await daemon.answer("forget", Self.person, "--dry-run")
    #expect(trial["originals"].elements.compactMap { $0["name"].text } == ["may.csv", "note.txt"])
    #expect(try traces(daemon).count == 2)
    let outcome = try await daemon.ask("forget", Self.person)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("3 originals were looked through; 2 name this person"))
    #expect(try traces(daemon).isEmpty)
    #expect(Files.below(daemon.drop).contains { $0.hasSuffix("june.csv") })
    #expect(try await totals(daemon) == before)
    #expect(try await daemon.answer("file", "f1")["original_removed"]["cause"].text == "forgotten")

    // The same bytes under other names and in other organisations, before and after a restart.
    try daemon.drop(claims, as: "may again.csv", in: "RNN")
    try daemon.drop("no table\nJane Zorvquib and zorvquib jane\n", as: "n.txt", in: "RNN")
    try await daemon.settle()
    #expect(try traces(daemon).isEmpty)
    #expect(try await totals(daemon) == before)
    #expect(daemon.stop() == 0)
    try daemon.start()
    try daemon.drop(claims, as: "may.csv", in: "RNP")
    try await daemon.settle()
    #expect(try traces(daemon).isEmpty)
    let both = try await daemon.answer("totals", "--by", "org")["groups"].elements
    #expect(both.compactMap { $0["activity"]["car_miles"].text } == ["35", "30"])
    #expect(try await daemon.ask("verify").status == 0)
  }

  @Test func `what cannot be looked through or removed is a finding`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop("%PDF-1.7 a scan", as: "Zorvquib Jane.pdf")
    try daemon.drop(
      "Claim Ref,Date of Travel,Number of Miles,Department\nC,03/05/2024,3,Desk of Jane Zorvquib\n",
      as: "claims.csv")
    try await daemon.settle()
    let outcome = try await daemon.ask("forget", "Zorvquib")
    #expect(outcome.status == 1)
    for part in ["Zorvquib Jane.pdf", "Desk of Jane Zorvquib", "Look at the unreadable files"] {
      #expect(outcome.output.contains(part), "\(part) in \(outcome.output)")
    }
    let short = try await daemon.ask("forget", "Zo")
    #expect(short.status == 64 || short.status == 1)
    #expect(short.errors.contains("at least 4 letters or digits"))
  }

  @Test func `a ledger beside another key is refused before a row counts twice`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(table("A1,\"Smith, John\",03/05/2024,10"), as: "a.csv")
    try await daemon.settle()
    #expect(daemon.stop() == 0)
    let key = "\(daemon.state)/person.key"
    let right = try Files.bytes(of: key)
    try Files.write([UInt8](repeating: 9, count: 32), to: key)
    let refused = try await daemon.startInVain()
    #expect(refused.status == 78)
    #expect(refused.errors.contains("was made with another person.key"))
    try Files.write(right, to: key)
    try daemon.start()
    #expect(try await daemon.answer("totals")["total"]["activity"]["car_miles"].text == "10")
  }
}
