import Dispatch
import Synchronization
import Testing

/// The end of a daemon that somebody is using.
@Suite struct EndTests {
  /// Asks without a pause, on threads of its own, until it is told to stop.
  private final class Crowd: Sendable {
    private let isOver = Mutex(false)
    private let heard = DispatchSemaphore(value: 0)
    private let members = DispatchGroup()

    init(of count: Int, at socket: String) {
      for _ in 0..<count {
        members.enter()
        DispatchQueue.global().async { [self] in
          while !isOver.withLock({ $0 }) {
            if Questions(socket: socket).get("/v1/status") != nil { heard.signal() }
          }
          members.leave()
        }
      }
    }

    /// Returns when so many answers have come; false after half a minute.
    func hears(_ answers: Int) -> Bool {
      (0..<answers).allSatisfy { _ in heard.wait(timeout: .now() + 30) == .success }
    }

    func disperse() {
      isOver.withLock { $0 = true }
      members.wait()
    }
  }

  @Test func `a daemon that is asked all the time ends in order`() throws {
    for round in 1...4 {
      let daemon = try PrivateDaemon()
      try daemon.start()
      let crowd = Crowd(of: 4, at: daemon.socket)
      defer { crowd.disperse() }
      try #require(crowd.hears(100))
      #expect(daemon.stop() == 0, "round \(round): \((try? Files.read(daemon.log)) ?? "")")
    }
  }
}
