import Glibc
import ImpactService
import Testing

@Suite struct FolderTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func name(_ text: String) throws -> EntryName { try #require(EntryName(text)) }

  @Test func `a move never replaces`() throws {
    try directory.write("old", to: "to/a.csv")
    try directory.write("new", to: "from/a.csv")
    let root = try Folder(path: directory.path)
    let source = try root.folder(name("from"))
    let target = try root.folder(name("to"))
    #expect(try source.move(name("a.csv"), to: target, as: name("a.csv")) == false)
    #expect(try directory.text(of: "to/a.csv") == "old")
    #expect(try directory.text(of: "from/a.csv") == "new")
    #expect(try source.move(name("a.csv"), to: target, as: name("a-2.csv")))
    #expect(try directory.text(of: "to/a-2.csv") == "new")
    #expect(directory.names(in: "from").isEmpty)
  }

  @Test func `a dangling link and a folder take a name too`() throws {
    try directory.makeFolder("to/a.csv")
    #expect(symlink("nowhere", directory["to/a-2.csv"]) == 0)
    try directory.write("new", to: "from/a.csv")
    let root = try Folder(path: directory.path)
    let source = try root.folder(name("from"))
    let target = try root.folder(name("to"))
    for taken in ["a.csv", "a-2.csv"] {
      #expect(target.holds(try name(taken)))
      #expect(try source.move(name("a.csv"), to: target, as: name(taken)) == false)
    }
    #expect(!target.holds(try name("a-3.csv")))
  }

  @Test func `moving what has gone is a fault`() throws {
    let folder = try Folder(path: directory.path)
    let fault = #expect(throws: SystemFault.self) {
      _ = try folder.move(name("a.csv"), to: folder, as: name("b.csv"))
    }
    #expect(fault?.isMissing == true)
  }

  @Test func `a folder that is a link is refused`() throws {
    let elsewhere = try TemporaryDirectory()
    #expect(symlink(elsewhere.path, directory["RNN"]) == 0)
    let folder = try Folder(path: directory.path)
    #expect(throws: SystemFault.self) { _ = try folder.folder(name("RNN")) }
    #expect(throws: SystemFault.self) { _ = try folder.folder(making: name("RNN")) }
    #expect(throws: SystemFault.self) { _ = try folder.folder(at: [name("RNN"), name("x")]) }
  }

  @Test func `a file that is a link, or lies behind one, is refused`() throws {
    try directory.write("x", to: "a.csv")
    #expect(symlink("a.csv", directory["link.csv"]) == 0)
    let folder = try Folder(path: directory.path)
    let fault = #expect(throws: SystemFault.self) { _ = try folder.file(name("link.csv")) }
    #expect(fault?.code == ELOOP)
  }

  @Test func `a named pipe is opened without waiting for its other end`() throws {
    #expect(mkfifo(directory["pipe.csv"], 0o600) == 0)
    let pipe = try Folder(path: directory.path).file(name("pipe.csv"))
    #expect(try pipe.status(path: "pipe.csv").st_mode & S_IFMT == S_IFIFO)
  }

  @Test func `folders are made for the group that the folder above is set to`() throws {
    #expect(chmod(directory.path, 0o2770) == 0)
    let root = try Folder(path: directory.path)
    _ = try root.folder(making: [name("RNN"), name("accepted"), name("2026")])
    for made in ["RNN", "RNN/accepted", "RNN/accepted/2026"] {
      #expect(directory.mode(of: made) == 0o2770, "\(made)")
    }
  }

  @Test func `a folder that is there keeps its mode`() throws {
    try directory.makeFolder("RNN")
    #expect(chmod(directory["RNN"], 0o750) == 0)
    _ = try Folder(path: directory.path).folder(making: name("RNN"))
    #expect(directory.mode(of: "RNN") == 0o750)
  }

  @Test func `a folder whose name is no text can be reached`() throws {
    let odd = try #require(EntryName(bytes: [0x62, 0xFF, 0x0A]))
    let root = try Folder(path: directory.path)
    _ = try root.folder(making: [name("RNN"), odd])
    #expect(try root.folder(name("RNN")).entries() == [odd])
    #expect(throws: Never.self) { try root.folder(at: [name("RNN"), odd]).entries() }
  }

  @Test func `a folder that is swapped for a link after it was opened leads nowhere else`() throws {
    let elsewhere = try TemporaryDirectory()
    try elsewhere.write("secret", to: "secret.csv")
    try directory.write("x", to: "RNN/a.csv")
    let opened = try Folder(path: directory.path).folder(name("RNN"))
    #expect(rename(directory["RNN"], directory["moved"]) == 0)
    #expect(symlink(elsewhere.path, directory["RNN"]) == 0)
    #expect(try opened.folder(at: []).names() == ["a.csv"])
    #expect(try opened.folder(making: []).names() == ["a.csv"])
  }

  @Test func `entries come in the order of their bytes, and again when asked again`() throws {
    for file in ["b", "a", "B", "ä"] { try directory.write("", to: file) }
    let folder = try Folder(path: directory.path)
    #expect(try folder.names() == ["B", "a", "b", "ä"])
    #expect(try folder.names() == ["B", "a", "b", "ä"])
  }
}
