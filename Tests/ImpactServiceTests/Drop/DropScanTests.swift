import Glibc
import ImpactService
import Testing

/// The scan looks at names and kinds only; it opens no file.
@Suite struct DropScanTests {
  private let drop: TemporaryDirectory

  init() throws {
    drop = try TemporaryDirectory()
  }

  private func scan() throws -> DropScan { try DropScan(of: Folder(path: drop.path)) }

  private func paths() throws -> [String] { try scan().candidates.map(\.path.display) }

  @Test func `files of the root, of organisations and of their folders are found`() throws {
    for path in ["a.csv", "RNN/b.csv", "RNN/May/c.csv", "RBS/x/y/z/d.csv"] {
      try drop.write("x", to: path)
    }
    #expect(try Set(paths()) == ["a.csv", "RNN/b.csv", "RNN/May/c.csv", "RBS/x/y/z/d.csv"])
    #expect(try scan().troubles.isEmpty)
  }

  @Test func `the daemon's own folders are not looked into, at both levels`() throws {
    for path in [
      "accepted/2026/a.csv", "quarantine/b.csv", "RNN/accepted/2026/c.csv", "RNN/quarantine/d.csv",
    ] {
      try drop.write("x", to: path)
    }
    #expect(try paths().isEmpty)
    #expect(try scan().troubles.isEmpty)
  }

  @Test func `deeper down these names are an organisation's own affair`() throws {
    try drop.write("x", to: "RNN/May/accepted/a.csv")
    #expect(try paths() == ["RNN/May/accepted/a.csv"])
  }

  @Test func `names that are never taken are counted and left`() throws {
    for path in [".hidden", "~$a.xlsx", "RNN/a.csv.part", "RNN/Thumbs.db"] {
      try drop.write("x", to: path)
    }
    let scan = try scan()
    #expect(scan.candidates.isEmpty)
    #expect(scan.troubles.isEmpty)
    #expect(scan.neverTaken == 4)
  }

  @Test func `a named pipe, a link and a socket are named and left`() throws {
    #expect(mkfifo(drop["pipe.csv"], 0o600) == 0)
    #expect(symlink("/etc/shadow", drop["link.csv"]) == 0)
    let socket = try ListeningSocket.open(path: drop["socket.csv"])
    defer { close(socket) }
    let scan = try scan()
    #expect(scan.candidates.isEmpty)
    #expect(
      Set(scan.troubles.map { "\($0.path) \($0.reason)" }) == [
        "pipe.csv is a named pipe, not a file; it was left where it is",
        "link.csv is a link, not a file; it was left where it is",
        "socket.csv is a socket, not a file; it was left where it is",
      ])
  }

  @Test func `a link to a folder is not looked into`() throws {
    let elsewhere = try TemporaryDirectory()
    try elsewhere.write("x", to: "secret.csv")
    #expect(symlink(elsewhere.path, drop["RNN"]) == 0)
    #expect(try paths().isEmpty)
    #expect(try scan().troubles.map(\.path) == ["RNN"])
  }

  @Test func `a folder may be named like a file`() throws {
    try drop.write("x", to: "RNN/x.csv/a.csv")
    #expect(try paths() == ["RNN/x.csv/a.csv"])
  }

  @Test func `a folder at the depth limit is read, one below is named`() throws {
    let deepest = (0..<ServiceLimits.folderDepthMax).map { "d\($0)" }.joined(separator: "/")
    try drop.write("x", to: "\(deepest)/a.csv")
    try drop.write("x", to: "\(deepest)/deeper/b.csv")
    let scan = try scan()
    #expect(scan.candidates.map(\.path.display) == ["\(deepest)/a.csv"])
    #expect(scan.troubles.map(\.path) == ["\(deepest)/deeper"])
    #expect(scan.troubles.map(\.reason) == ["lies more than 8 folders deep; move it up"])
  }

  @Test func `an organisation code at the limit is read, a longer one is named`() throws {
    let limit = String(repeating: "o", count: ServiceLimits.organisationBytesMax)
    try drop.write("x", to: "\(limit)/a.csv")
    try drop.write("x", to: "\(limit)o/a.csv")
    let scan = try scan()
    #expect(scan.candidates.map(\.path.display) == ["\(limit)/a.csv"])
    #expect(scan.troubles.map(\.path) == ["\(limit)o"])
    #expect(
      scan.troubles.map(\.reason)
        == ["is no organisation code: use at most 64 plain letters and digits"])
  }

  @Test func `an organisation code with a control character is named without it`() throws {
    try drop.write("x", to: "R\nN/a.csv")
    let scan = try scan()
    #expect(scan.candidates.isEmpty)
    #expect(scan.troubles.map(\.path) == ["R?N"])
  }

  @Test func `every folder that was looked into is reported for the event watch`() throws {
    try drop.write("x", to: "RNN/May/a.csv")
    let folders = try scan().folders.map { $0.map(\.display).joined(separator: "/") }
    #expect(folders == ["", "RNN", "RNN/May"])
  }

  @Test func `a drop directory that is not there is a fault`() throws {
    #expect(throws: SystemFault.self) { _ = try Folder(path: drop["nowhere"]) }
  }
}
