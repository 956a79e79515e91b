import Glibc
import ImpactService
import Testing

/// What was hashed is what is read: a file is copied once, and only while it stands still.
@Suite struct ClaimedFileTests {
  private let delivery: Delivery

  init() throws {
    delivery = try Delivery()
  }

  private var drop: TemporaryDirectory { delivery.drop }

  /// The fault of claiming the file as it was when it was scanned.
  private func fault(
    of path: String = "RNN/a.csv", after change: () throws -> Void = {}
  ) throws -> String {
    let candidate = try delivery.candidate(path)
    try change()
    do {
      _ = try delivery.claim(candidate)
      return "none"
    } catch let fault as ClaimedFile.Fault {
      switch fault {
      case .moved: return "moved"
      case .notAFile: return "not a file"
      case .linked: return "linked"
      case .tooLarge: return "too large"
      case .unreadable(_, let owner, let mode):
        return "unreadable \(owner) \(String(mode, radix: 8))"
      case .storage(let fault): return "storage \(fault)"
      }
    }
  }

  @Test func `the copy holds the bytes whose hash is told`() throws {
    try drop.write("abc", to: "RNN/a.csv")
    let claimed = try delivery.claim(delivery.candidate("RNN/a.csv"))
    // FIPS 180-4, appendix B.1.
    #expect(
      claimed.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(claimed.size == 3)
    #expect(claimed.stamp == (try delivery.candidate("RNN/a.csv").stamp))
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(pread(claimed.copy.raw, &bytes, bytes.count, 0) == 3)
    #expect(bytes.prefix(3) == Array("abc".utf8)[...])
    #expect(delivery.state.names().isEmpty, "the copy has no name")
    #expect(try drop.text(of: "RNN/a.csv") == "abc")
  }

  @Test func `the copy stays as it is when the original changes`() throws {
    try drop.write("before", to: "RNN/a.csv")
    let claimed = try delivery.claim(delivery.candidate("RNN/a.csv"))
    try drop.write("after!", to: "RNN/a.csv")
    var bytes = [UInt8](repeating: 0, count: 6)
    #expect(pread(claimed.copy.raw, &bytes, 6, 0) == 6)
    #expect(bytes == Array("before".utf8))
  }

  @Test func `an empty file is claimed`() throws {
    try drop.write("", to: "RNN/a.csv")
    let claimed = try delivery.claim(delivery.candidate("RNN/a.csv"))
    #expect(claimed.size == 0)
    #expect(
      claimed.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `more bytes than one chunk are copied whole`() throws {
    let text = String(repeating: "0123456789abcdef", count: ServiceLimits.copyChunkBytes / 16) + "x"
    try drop.write(text, to: "RNN/a.csv")
    let claimed = try delivery.claim(delivery.candidate("RNN/a.csv"))
    #expect(claimed.size == Int64(text.utf8.count))
  }

  @Test func `a file that grew, shrank, was replaced or went since the scan is left`() throws {
    try drop.write("before", to: "RNN/a.csv")
    let grown = try fault { try drop.write("before and after", to: "RNN/a.csv") }
    #expect(grown == "moved")
    let shrunk = try fault { truncate(drop["RNN/a.csv"], 2) }
    #expect(shrunk == "moved")
    let replaced = try fault {
      try drop.write("be", to: "RNN/b.tmp")
      rename(drop["RNN/b.tmp"], drop["RNN/a.csv"])
    }
    #expect(replaced == "moved")
    let gone = try fault { unlink(drop["RNN/a.csv"]) }
    #expect(gone == "moved")
  }

  @Test func `a link, a pipe and a folder in the file's place are not read`() throws {
    for kind in ["link", "pipe", "folder"] {
      try drop.write("x", to: "RNN/a.csv")
      let found = try fault {
        unlink(drop["RNN/a.csv"])
        switch kind {
        case "link": symlink("/etc/passwd", drop["RNN/a.csv"])
        case "pipe": mkfifo(drop["RNN/a.csv"], 0o660)
        default: mkdir(drop["RNN/a.csv"], 0o770)
        }
      }
      #expect(found == "not a file", "\(kind)")
      #expect((kind == "folder" ? rmdir : unlink)(drop["RNN/a.csv"]) == 0)
    }
  }

  @Test func `a file with two links waits for one to go`() throws {
    try drop.write("x", to: "RNN/a.csv")
    #expect(link(drop["RNN/a.csv"], drop["RNN/b.csv"]) == 0)
    #expect(try fault() == "linked")
    #expect(unlink(drop["RNN/b.csv"]) == 0)
    #expect(try fault() == "none")
  }

  @Test func `a file one byte past the limit is not copied`() throws {
    try drop.write("x", to: "RNN/a.csv")
    #expect(truncate(drop["RNN/a.csv"], Int(ServiceLimits.fileBytesMax) + 1) == 0)
    #expect(try fault() == "too large")
    #expect(delivery.state.names().isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "root may open everything"))
  func `a file that may not be opened is told with owner and mode`() throws {
    try drop.write("x", to: "RNN/a.csv")
    #expect(chmod(drop["RNN/a.csv"], 0o200) == 0)
    #expect(try fault() == "unreadable \(geteuid()) 200")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a state directory that takes no copy is trouble of our own`() throws {
    try drop.write("x", to: "RNN/a.csv")
    #expect(chmod(delivery.state.path, 0o500) == 0)
    defer { chmod(delivery.state.path, 0o700) }
    #expect(
      try fault() == "storage write \(delivery.state["incoming.part"]): Permission denied")
  }
}
