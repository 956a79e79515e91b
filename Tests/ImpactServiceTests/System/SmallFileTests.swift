import Glibc
import ImpactService
import Testing

@Suite struct SmallFileTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func write(_ text: String, as name: String, mode: mode_t = 0o640) throws {
    let folder = try Folder(path: directory.path)
    try SmallFile.write(
      Array(text.utf8), as: #require(EntryName(name)), in: folder.descriptor, mode: mode)
  }

  @Test(arguments: [0o640, 0o600, 0o644] as [mode_t])
  func `a file has its mode whatever the umask is, and nothing lies beside it`(mode: mode_t) throws
  {
    try write("hello", as: "a.receipt.txt", mode: mode)
    #expect(directory.mode(of: "a.receipt.txt") == mode)
    #expect(try directory.text(of: "a.receipt.txt") == "hello")
    #expect(directory.names() == ["a.receipt.txt"])
  }

  @Test func `a longer file is replaced whole`() throws {
    try write(String(repeating: "long ", count: 50_000), as: "a")
    try write("short", as: "a")
    #expect(try directory.text(of: "a") == "short")
  }

  @Test func `a file that cannot be put in its place leaves the place as it was`() throws {
    try directory.write("x", to: "a/inside")
    #expect(throws: SystemFault.self) { try write("hello", as: "a") }
    #expect(directory.names() == ["a"])
    #expect(directory.names(in: "a") == ["inside"])
  }

  @Test func `a link in its place is replaced, not followed`() throws {
    try directory.write("elsewhere", to: "target")
    #expect(symlink("target", directory["a"]) == 0)
    try write("hello", as: "a")
    #expect(try directory.text(of: "target") == "elsewhere")
    #expect(try directory.text(of: "a") == "hello")
  }

  @Test func `what a stranger put at the temporary name is never written into`() throws {
    try directory.write("a stranger's", to: "stranger")
    #expect(link(directory["stranger"], directory[".impactd.part"]) == 0)
    try write("hello", as: "a")
    #expect(try directory.text(of: "stranger") == "a stranger's")
    #expect(try directory.text(of: "a") == "hello")
  }

  @Test func `a named pipe at the temporary name holds nothing up`() throws {
    let pipe = directory[".impactd.part"]
    #expect(mkfifo(pipe, 0o600) == 0)
    // Both ends are open, so that a write into the pipe would not wait for ever here.
    let ends = open(pipe, O_RDWR | O_NONBLOCK)
    defer { close(ends) }
    try write("hello", as: "a")
    #expect(try directory.text(of: "a") == "hello")
  }

  @Test func `a file at its limit is read, one past it is refused`() throws {
    try directory.write("12345678", to: "a")
    #expect(try SmallFile.bytes(at: directory["a"], bytesMax: 8).count == 8)
    let fault = #expect(throws: SystemFault.self) {
      try SmallFile.bytes(at: directory["a"], bytesMax: 7)
    }
    #expect(fault?.code == EFBIG)
  }

  @Test func `a missing file is a fault that says so`() throws {
    let fault = #expect(throws: SystemFault.self) {
      try SmallFile.bytes(at: directory["nothing"], bytesMax: 8)
    }
    #expect(fault?.isMissing == true)
    #expect(fault?.description == "open \(directory["nothing"]): No such file or directory")
  }
}
