import QueryWire
import TestSupport
import Testing

@Suite struct ServerEventTests {
  private func events(in text: String) throws -> [ServerEvent] {
    var reader = ServerEventReader()
    return try reader.read(text.utf8)
  }

  @Test func `an event is written a field a line`() {
    let event = ServerEvent(id: "7", name: "books", data: #"{"rows_read":1}"#)
    #expect(event.text == "id: 7\nevent: books\ndata: {\"rows_read\":1}\n\n")
    #expect(
      ServerEvent(name: "books", data: "a\nb\r\nc\rd").text
        == "event: books\ndata: a\ndata: b\ndata: c\ndata: d\n\n")
    #expect(ServerEvent.comment("still here") == ": still here\n\n")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every end of line is understood`(end: String) throws {
    let text = ["id:4", "event: books", "data:  a", "data", "data:b", "", ""]
      .joined(separator: end)
    #expect(try events(in: text) == [ServerEvent(id: "4", name: "books", data: " a\n\nb")])
  }

  @Test func `comments, unknown fields and events without data are passed over`() throws {
    let text = ": still here\n\nretry: 5\nevent: empty\n\ndata: a\ncolour: red\n\n"
    #expect(try events(in: text) == [ServerEvent(name: "message", data: "a")])
  }

  @Test func `an event that is not complete is not told`() throws {
    #expect(try events(in: "event: books\ndata: a\n").isEmpty)
  }

  @Test func `events come back equal from pieces of any size`() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("a: \n é{}\"0")
    let sent = (0..<200).map { number in
      let data = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? "a"
      }
      return ServerEvent(id: "\(number)", name: "books", data: String(data))
    }
    var rest = Array(sent.map { $0.text + ServerEvent.comment("x") }.joined().utf8)[...]
    var reader = ServerEventReader()
    var heard: [ServerEvent] = []
    while !rest.isEmpty {
      let size = Int.random(in: 1...40, using: &random)
      heard += try reader.read(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    #expect(heard == sent)
  }

  @Test func `an event has a limit`() throws {
    let room = WireLimits.eventBytes - "data:".utf8.count
    let longest = String(repeating: "a", count: room)
    #expect(try events(in: "data:\(longest)\n\ndata:\(longest)\n\n").count == 2)
    #expect(throws: WireFault.self) { try events(in: "data:\(longest)a\n\n") }
    let many = String(repeating: "data:\n", count: WireLimits.eventBytes / 5 + 1)
    #expect(throws: WireFault.self) { try events(in: many) }
  }
}
