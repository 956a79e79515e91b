import ImpactCore
import ImpactService
import QueryWire
import Synchronization
import Testing

/// What a stream writes while its reader is quick, slow or not there.
@Suite struct NewsStreamTests {
  private let board = NewsBoard()
  private let heard = AsyncStream.makeStream(of: String.self)

  private func stream() throws -> NewsStream {
    let rows = Mutex(0)
    return try #require(
      NewsStream(on: board) {
        var counts = RowCounts()
        counts[.counted] = rows.withLock { rows in
          rows += 1
          return rows
        }
        return BooksAnswer(rows: counts, lastFile: nil, editions: [], overlays: [])
      })
  }

  /// The first two lines of an event; a comment as it is.
  private func head(_ text: String) -> String {
    text.split(separator: "\n").prefix(2).joined(separator: " ")
  }

  @Test func `a stream begins with how things stand and goes on with what changes`() async throws {
    board.note(.books)
    let stream = try stream()
    let sending = Task { try await stream.send { heard.continuation.yield($0) } }
    var texts = heard.stream.makeAsyncIterator()
    #expect(head(try #require(await texts.next())) == "id: 2 event: books")
    board.note(.settings)
    #expect(head(try #require(await texts.next())) == "id: 3 event: settings")
    stream.signal.yield(.quiet)
    #expect(await texts.next() == ": still here\n\n")
    board.note(.books)
    let last = try #require(await texts.next())
    #expect(head(last) == "id: 4 event: books")
    #expect(last.contains(#""rows_counted":3"#))
    stream.signal.finish()
    try await sending.value
  }

  @Test func `a slow reader is given the newest state and no queue`() async throws {
    let stream = try stream()
    let (gate, key) = AsyncStream.makeStream(of: Void.self)
    let sending = Task {
      var turns = gate.makeAsyncIterator()
      try await stream.send {
        heard.continuation.yield($0)
        _ = await turns.next()
      }
    }
    var texts = heard.stream.makeAsyncIterator()
    #expect(head(try #require(await texts.next())) == "id: 1 event: books")
    for _ in 0..<1000 { board.note(.books) }
    board.note(.settings)
    for _ in 0..<1000 { board.note(.books) }
    for _ in 0..<3 { key.yield() }
    #expect(head(try #require(await texts.next())) == "id: 1002 event: settings")
    #expect(head(try #require(await texts.next())) == "id: 2002 event: books")
    stream.signal.yield(.quiet)
    #expect(await texts.next() == ": still here\n\n")
    stream.signal.finish()
    key.finish()
    try await sending.value
  }

  @Test func `a stream ends where its reader is gone`() async throws {
    struct Gone: Error {}
    let stream = try stream()
    await #expect(throws: Gone.self) { try await stream.send { _ in throw Gone() } }
  }
}
