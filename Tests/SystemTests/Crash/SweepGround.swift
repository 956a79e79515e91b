import Glibc
import Testing

/// What every point of a sweep starts from and is compared with.
struct SweepGround {
  /// The state directory of a daemon that knows one file.
  let state: [String: [UInt8]]
  /// The first file and its receipt, by path below the drop directory.
  let putAway: [String: [UInt8]]
  let totalsBefore: JSON
  /// After the second file, undisturbed.
  let totalsAfter: JSON
  /// What taking the second file came to in system calls.
  let counts: CallCounts

  init() throws {
    let office = try SweptOffice()
    try office.daemon.start()
    try office.daemon.drop(
      Claims.header + "B1,01/05/2024,100,Petrol,1598\nB2,02/05/2024,10,,\n",
      as: SweptOffice.before)
    try #require(office.questions.settle() == true)
    totalsBefore = try #require(office.totals())
    _ = office.daemon.stop()
    state = try Self.content(of: office.daemon.state)
    putAway = try Self.content(below: office.daemon.drop)

    let undisturbed = try SweptOffice(state: state, putAway: putAway)
    let process = try undisturbed.startTraceable()
    let threads = try process.threads(CallCounts.threads)
    let trace = "\(undisturbed.daemon.state)/trace"
    try process.trace(threads, ["--output-separately", "-o", trace])
    try undisturbed.drop()
    try #require(undisturbed.questions.settle() == true)
    process.detach()
    totalsAfter = try #require(undisturbed.totals())
    try #require(totalsAfter != totalsBefore && undisturbed.complaints(after: totalsAfter).isEmpty)
    var counts = CallCounts()
    for (name, thread) in zip(CallCounts.threads, threads) {
      counts.add(try Files.read("\(trace).\(thread)"), of: name)
    }
    self.counts = counts
    process.end()
  }

  private static func content(below directory: String) throws -> [String: [UInt8]] {
    var content: [String: [UInt8]] = [:]
    for path in Files.below(directory) {
      content[String(path.dropFirst(directory.utf8.count + 1))] = try Files.bytes(of: path)
    }
    return content
  }

  private static func content(of directory: String) throws -> [String: [UInt8]] {
    var content: [String: [UInt8]] = [:]
    for name in Files.names(in: directory) {
      content[name] = try Files.bytes(of: "\(directory)/\(name)")
    }
    return content
  }

  /// At most `limit` points, evenly spread and the same at each run; all of them where
  /// `IMPACT_FULL_SWEEP` is set.
  static func sample(_ points: [CallPoint], atMost limit: Int) -> [CallPoint] {
    guard getenv("IMPACT_FULL_SWEEP") == nil, points.count > limit else { return points }
    return (0..<limit).map { points[$0 * points.count / limit] }
  }
}
