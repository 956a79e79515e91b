import QueryWire
import Testing

@Suite struct NewsTests {
  @Test(arguments: News.Kind.allCases)
  func `what is told comes back equal`(kind: News.Kind) throws {
    let news = News(number: 12, kind: kind, state: Sample.books)
    var reader = ServerEventReader()
    let events = try reader.read(news.event.text.utf8)
    #expect(events.count == 1)
    #expect(try events.map { try News($0) } == [news])
  }

  @Test func `the state is written with its keys`() {
    #expect(
      News(number: 3, kind: .books, state: Sample.books).event.text
        == "id: 3\nevent: books\n"
        + #"data: {"rows_read":24,"rows_counted":12,"rows_unchanged":0,"rows_amended":0,"#
        + #""rows_duplicate":0,"rows_not_applicable":11,"rows_rejected":1,"rows_held":0,"#
        + #""rows_ignored":0,"last_file":"f4","editions":["uk-ghg-2024"],"#
        + #""overlays":["acme-2025-v1"]}"# + "\n\n")
  }

  @Test func `a kind that is not known is passed over`() throws {
    #expect(try News(ServerEvent(id: "1", name: "weather", data: "fair")) == nil)
  }

  @Test(arguments: [
    ServerEvent(name: "books", data: Sample.books.json.text),
    ServerEvent(id: "x", name: "books", data: Sample.books.json.text),
    ServerEvent(id: "1", name: "books", data: "{}"),
  ])
  func `what cannot be read is a fault`(event: ServerEvent) {
    #expect(throws: WireFault.self) { try News(event) }
  }
}
