import ImpactCore
import ImpactService
import QueryWire
import Testing

@Suite struct NewsBoardTests {
  private let board = NewsBoard(capacity: 2)

  private func stream() -> NewsStream? {
    NewsStream(on: board) {
      BooksAnswer(rows: .init(), lastFile: nil, editions: [], overlays: [])
    }
  }

  private func changes(after number: Int) -> [String] {
    board.changes(after: number).map { "\($0.number) \($0.kind)" }
  }

  @Test func `of many changes the newest of each kind is found`() {
    #expect(changes(after: board.number).isEmpty)
    for kind in [News.Kind.books, .settings, .books, .books] { board.note(kind) }
    #expect(changes(after: 1) == ["3 settings", "5 books"])
    #expect(changes(after: 3) == ["5 books"])
    #expect(changes(after: 5).isEmpty)
    board.note(.settings)
    #expect(changes(after: 1) == ["5 books", "6 settings"])
  }

  @Test func `a place is taken for as long as its stream lives`() {
    var streams = [stream(), stream()]
    #expect(streams.allSatisfy { $0 != nil })
    #expect(stream() == nil)
    streams.removeLast()
    #expect(stream() != nil)
  }
}
