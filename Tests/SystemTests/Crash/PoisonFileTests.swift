import Glibc
import Testing

/// A file that ends the program whenever it is read.
@Suite struct PoisonFileTests {
  @Test func `a file that ended the program twice is put into quarantine, the rest go on`()
    throws
  {
    let office = try SweptOffice()
    for _ in 1...2 {
      try end(office, with: SIGKILL) { try office.drop() }
    }
    #expect(Files.names(in: office.daemon.drop) == [SweptOffice.name])
    try office.daemon.drop(Claims.header + "D1,01/07/2024,30,,\n", as: "good.csv")
    try office.daemon.start()
    try #require(office.questions.settle() == true)
    let entry = try #require(office.entries()[SweptOffice.name])
    #expect(entry.state == "quarantined")
    let receipt = try office.daemon.receipt(of: SweptOffice.name)
    #expect(receipt.contains("ended twice while it read this file"), "\(receipt)")
    #expect(office.entries()["good.csv"]?.state == "accepted")

    // Dropped again it is read again: the count began afresh.
    try office.drop()
    try #require(office.questions.settle() == true)
    #expect(office.entries()[SweptOffice.name]?.state == "accepted")
    #expect(office.daemon.stop() == 0)
  }

  @Test func `an orderly stop while a file is read is no end in the middle`() throws {
    let office = try SweptOffice()
    let long = (0..<9000).reduce(Claims.header) { $0 + "L\($1),01/05/2024,1.5,,\n" }
    for round in 1...3 {
      try end(office, with: SIGTERM) {
        try office.daemon.drop(long, as: SweptOffice.name)
      }
      let isThere = Files.exists("\(office.daemon.drop)/\(SweptOffice.name)")
      #expect(isThere, "round \(round): it was read to its end")
      #expect(!Files.exists("\(office.daemon.state)/in-hand"))
    }
    try office.daemon.start()
    try #require(office.questions.settle() == true)
    #expect(office.entries()[SweptOffice.name]?.state == "accepted")
  }

  /// Drops a file of the same bytes once more, and ends the daemon at the first call that reads
  /// its records. Everything before that is copying.
  private func end(_ office: SweptOffice, with signal: Int32, drop: () throws -> Void) throws {
    unlink("\(office.daemon.drop)/\(SweptOffice.name)")
    let process = try office.daemon.startTraceable()
    // The signal comes while the call is held up. A kill ends that; an orderly stop waits for it.
    let seconds = signal == SIGKILL ? 20 : 3
    let point = CallPoint(
      thread: "desk", call: "pread64", number: 1, injection: "delay_enter=\(seconds)000000")
    try process.trace(
      try process.threads([point.thread]), point.options(log: office.trace))
    try drop()
    let deadline = Clock.now + 30
    // A note that is not written to its end counts for nothing.
    let note = "\(office.daemon.state)/in-hand"
    while (try? Files.read(note))?.hasSuffix("\n") != true, Clock.now < deadline { sched_yield() }
    kill(process.id, signal)
    #expect(office.questions.settle() != true, "it was not ended")
    while !process.hasEnded, Clock.now < deadline { sched_yield() }
    #expect(process.hasEnded)
  }
}
