import Glibc
import Testing

/// What else people leave in a drop directory.
@Suite struct HostileDropTests {
  let claims = Claims.hundreds(on: Claims.days(10, of: "05/2024"))

  @Test func `the same bytes under three names count once`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    for name in ["may.csv", "copy of may.csv", "may (2).csv"] {
      try daemon.drop(claims, as: name)
      try await daemon.settle()
    }
    let files = try await daemon.files()
    #expect(files.values.map(\.state).sorted() == ["accepted", "unchanged", "unchanged"])
    #expect(files.values.allSatisfy { $0.addsUp })
    let total = try await daemon.answer("totals")["total"]
    #expect(total["impact"]["ghg_kgco2e"].text == "268.6")
    #expect(total["coverage"]["rows_counted"].count == 10)
  }

  @Test func `what is no regular file harms nothing and the next good file is taken`()
    async throws
  {
    let daemon = try PrivateDaemon()
    try daemon.start()
    #expect(mkfifo("\(daemon.drop)/pipe.csv", 0o666) == 0)
    #expect(symlink("/etc/shadow", "\(daemon.drop)/link.csv") == 0)
    try Files.makeDirectory("\(daemon.drop)/x.csv")
    try daemon.drop("", as: "empty.csv")
    try daemon.drop(claims, as: "good.csv")
    try await daemon.settle()

    let files = try await daemon.files()
    #expect(files["good.csv"]?.state == "accepted")
    #expect(files.values.filter { $0.state == "accepted" }.count == 1)
    #expect(files["empty.csv"]?.state == "quarantined")
    #expect(files.values.allSatisfy { $0.addsUp })
    #expect(Files.exists("\(daemon.drop)/quarantine/empty.csv"))
    #expect(Files.exists("\(daemon.drop)/pipe.csv") && Files.exists("\(daemon.drop)/x.csv"))
    for name in Files.names(in: "\(daemon.drop)/quarantine") where name.hasSuffix(".txt") {
      let receipt = try Files.read("\(daemon.drop)/quarantine/\(name)")
      #expect(!receipt.contains("root:"))
    }
    let total = try await daemon.answer("totals")["total"]
    #expect(total["impact"]["ghg_kgco2e"].text == "268.6")
    #expect(daemon.stop() == 0)
  }

  @Test(arguments: [
    ".hidden.csv", "~$may.csv", "may.tmp", "may.part", "may.partial", "may.crdownload",
    "may.csv.filepart", "Thumbs.db", "desktop.ini",
  ])
  func `a name that says unfinished or not ours is left alone`(name: String) async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(claims, as: name)
    try await daemon.settle()
    #expect(try await daemon.files().isEmpty)
    #expect(Files.exists("\(daemon.drop)/\(name)"))
  }

  @Test func `a totals row that lies is reported and the rows are counted`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(
      Claims.header + "A1,01/05/2024,10,,\nA2,02/05/2024,20,,\nTotal,,40,,\n", as: "lie.csv")
    try await daemon.settle()
    let file = try #require(try await daemon.files()["lie.csv"])
    #expect(file.rows("read") == 3 && file.rows("counted") == 2 && file.rows("ignored") == 1)
    #expect(file.addsUp)
    let receipt = try daemon.receipt(of: "lie.csv")
    #expect(receipt.contains("40") && receipt.contains("30"), "\(receipt)")
    #expect(try await daemon.answer("totals")["total"]["activity"]["car_miles"].text == "30")
  }

  @Test func `bad rows are left out, named, and add up`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(
      Claims.header
        + "B1,01/05/2024,10,,\nB2,31/04/2024,20,,\nB3,02/05/2024,=1+1,,\nB4,03/05/2024,,,\n"
        + "B5,04/05/2024,5,,\n", as: "some bad.csv")
    try await daemon.settle()
    let file = try #require(try await daemon.files()["some bad.csv"])
    #expect(file.rows("counted") == 2 && file.rows("rejected") == 3 && file.addsUp)
    let year = try #require(Files.names(in: "\(daemon.drop)/accepted").first)
    let problems = try Files.read(
      "\(daemon.drop)/accepted/\(year)/some bad.csv.problems.csv")
    let lines = problems.split(whereSeparator: \.isNewline)
    // A byte order mark in front makes spreadsheets read it as UTF-8.
    #expect(lines.first?.hasSuffix("sheet,row,column,code,reason,what_to_do") == true)
    #expect(lines.count == 4, "\(problems)")
    let listed = try await daemon.answer("problems")
    #expect(listed["problems"].elements.map { $0["row"].count } == [3, 4, 5])
  }

  @Test func `an organisation's folder keeps its files apart`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(claims, as: "may.csv", in: "RAA")
    try daemon.drop(claims, as: "may.csv", in: "RBB")
    try await daemon.settle()
    let groups = try await daemon.answer("totals", "--by", "org")["groups"].elements
    #expect(groups.map { $0["key"]["org"].text } == ["RAA", "RBB"])
    #expect(groups.allSatisfy { $0["impact"]["ghg_kgco2e"].text == "268.6" })
  }
}
