import ImpactService
import Synchronization
import Testing

/// A waiter is answered by a scan that began after it asked, and by no other.
@Suite struct IdleBoardTests {
  private let board = IdleBoard()

  /// Begins to wait and returns when the board knows of it.
  private func waiter(seconds: Int = 3600) async -> Task<Bool, Never> {
    let (asked, ask) = AsyncStream.makeStream(of: Void.self)
    let task = Task { [board] in
      await board.waitUntilIdle(seconds: seconds) { ask.yield() }
    }
    for await _ in asked { break }
    return task
  }

  @Test func `an idle scan that begins afterwards answers`() async {
    let waiter = await waiter()
    await board.scanEnds(board.scanBegins(), isIdle: true)
    #expect(await waiter.value)
  }

  @Test func `a scan that was under way does not answer, the next one does`() async {
    let early = await board.scanBegins()
    let (answers, answer) = AsyncStream.makeStream(of: String.self)
    let waiter = await waiter()
    Task {
      if await waiter.value { answer.yield("idle") }
    }
    await board.scanEnds(early, isIdle: true)
    // A second waiter that gives up at once shows that the board has had its turn.
    #expect(await !board.waitUntilIdle(seconds: 0) {})
    answer.yield("still waiting")
    let later = await board.scanBegins()
    await board.scanEnds(later, isIdle: true)
    #expect(await waiter.value)
    var heard: [String] = []
    for await word in answers.prefix(2) { heard.append(word) }
    #expect(heard == ["still waiting", "idle"])
  }

  @Test func `a scan that found something pending does not answer`() async {
    let waiter = await waiter()
    await board.scanEnds(board.scanBegins(), isIdle: false)
    #expect(await !board.waitUntilIdle(seconds: 0) {})
    await board.scanEnds(board.scanBegins(), isIdle: true)
    #expect(await waiter.value)
  }

  @Test func `all who wait are answered together`() async {
    let first = await waiter()
    let second = await waiter()
    await board.scanEnds(board.scanBegins(), isIdle: true)
    #expect(await first.value)
    #expect(await second.value)
  }

  @Test func `the time-out says that something is pending`() async {
    #expect(await !board.waitUntilIdle(seconds: 0) {})
  }

  @Test func `whoever goes away is not waited for`() async {
    let waiter = await waiter()
    waiter.cancel()
    #expect(await !waiter.value)
  }

  @Test func `asking begins a scan`() async {
    let asked = Mutex(0)
    _ = await board.waitUntilIdle(seconds: 0) { asked.withLock { $0 += 1 } }
    #expect(asked.withLock { $0 } == 1)
  }
}
