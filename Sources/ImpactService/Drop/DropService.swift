import CLinux
import Logging
import ServiceLifecycle

/// The loop around the drop directory: wakes on events, on time and on request, scans, and hands
/// what is complete to the arrival desk in the order of arrival: of two files that amend one
/// another the later one wins.
package struct DropService: Service {
  let configuration: Configuration
  let events: DropEvents
  let desk: ArrivalDesk
  let board: ServiceBoard
  let idle: IdleBoard
  let heartbeats: Heartbeats
  let logger: Logger

  /// The longest time between two signs of life of this loop.
  private static let tickMilliseconds: Int64 = 1000
  /// File systems that tell nothing of what others write: NFS, SMB, SMB2, CIFS, FUSE, 9P.
  private static let silentFileSystems: Set<Int64> = [
    0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x6573_5546, 0x0102_1997,
  ]
  private static let silentRescanMilliseconds: Int64 = 5000
  /// A file that moved under our hands is looked at again after this time.
  private static let againMilliseconds: Int64 = 100

  /// What the loop remembers from scan to scan.
  private struct Memory {
    var readiness: Readiness
    /// What was wrong with each file that needs a person, for as long as it lies there.
    var stuck: [DropPath: DropScan.Trouble] = [:]
  }

  package func run() async throws {
    events.start()
    await desk.resume()
    events.requestScan()
    await cancelWhenGracefulShutdown { await loop() }
    Notifier.stopping()
  }

  private func loop() async {
    var memory = Memory(
      readiness: Readiness(quietPeriodSeconds: configuration.quietPeriodSeconds))
    var nextScan: Int64 = 0
    var timer: Task<Void, any Error>?
    defer { timer?.cancel() }
    for await _ in events.wakes {
      if Task.isCancelled { return }
      heartbeats.beat(.drop)
      if events.takeScanRequest() || Clock.monotonicMilliseconds() >= nextScan {
        nextScan = await scan(&memory)
      }
      let pause = min(nextScan - Clock.monotonicMilliseconds(), DropService.tickMilliseconds)
      timer?.cancel()
      timer = Task { [events] in
        try await Task.sleep(for: .milliseconds(max(1, pause)))
        events.tick()
      }
    }
  }

  /// Looks once and takes what is complete. Returns when to look again.
  private func scan(_ memory: inout Memory) async -> Int64 {
    let number = await idle.scanBegins()
    var report = DropReport()
    let now = Clock.monotonicMilliseconds()
    var next = now + Int64(configuration.rescanSeconds) * 1000
    let unsettled = await desk.finishInterruptedMoves()
    do {
      let drop = try Folder(path: configuration.drop)
      if isSilent(drop) { next = now + DropService.silentRescanMilliseconds }
      let renamed = events.takeRenamed()
      let scan = try DropScan(of: drop)
      events.watch(scan.folders, below: configuration.drop)
      let verdict = memory.readiness.judge(scan.candidates, renamed: renamed, now: now)
      for candidate in verdict.ready { memory.stuck[candidate.path] = nil }
      memory.stuck = memory.stuck.filter { memory.readiness.isStuck($0.key) }
      report.troubles =
        scan.troubles + memory.stuck.values.sorted { $0.path < $1.path }
        + unsettled.filter { !memory.stuck.values.contains($0) }
      report.neverTaken = scan.neverTaken
      report.filesWaiting = verdict.waiting
      await take(verdict.ready, &memory, &report)
      if report.paused != nil { next = now + DropService.silentRescanMilliseconds }
      next = min(next, memory.readiness.wakeAt(after: now) ?? next)
    } catch {
      report.paused = "the drop directory cannot be read (\(error))"
      next = now + DropService.silentRescanMilliseconds
    }
    publish(report)
    // A scan that the daemon's end has cut short knows nothing of the files that it left.
    let isIdle = report.filesWaiting == 0 && report.paused == nil && !Task.isCancelled
    await idle.scanEnds(number, isIdle: isIdle)
    return next
  }

  private func take(
    _ ready: [DropScan.Candidate], _ memory: inout Memory, _ report: inout DropReport
  ) async {
    var rest = ready.sorted { $0.stamp.changedNanoseconds < $1.stamp.changedNanoseconds }[...]
    while let candidate = rest.popFirst(), !Task.isCancelled {
      var current = report
      current.isReading = true
      current.filesWaiting += rest.count + 1
      publish(current)
      heartbeats.beat(.drop)
      let unchangedSince = memory.readiness.unchangedSince(candidate.path) ?? 0
      switch await desk.take(candidate, unchangedSince: unchangedSince) {
      case .done:
        break
      case .again:
        let soon = Clock.monotonicMilliseconds() + DropService.againMilliseconds
        memory.readiness.postpone(candidate.path, until: soon, isStuck: false)
        report.filesWaiting += 1
      case .incomplete(let deadline):
        memory.readiness.postpone(candidate.path, until: deadline, isStuck: false)
        report.filesWaiting += 1
      case .stuck(let trouble):
        let retry = Clock.monotonicMilliseconds() + Int64(configuration.rescanSeconds) * 1000
        memory.readiness.postpone(candidate.path, until: retry, isStuck: true)
        memory.stuck[candidate.path] = trouble
        if !report.troubles.contains(trouble) { report.troubles.append(trouble) }
      case .paused(let reason):
        report.paused = reason
        return
      }
    }
  }

  private func publish(_ report: DropReport) {
    let before = board.drop
    board.publish(report)
    if before.words != report.words { Notifier.status(report.words) }
    if let paused = report.paused, before.paused != paused {
      logger.log(.error, .storageTrouble, "Nothing is taken in: \(paused)")
    }
    for trouble in Set(report.troubles).subtracting(before.troubles) {
      logger.log(.warning, .dropTrouble, "\(trouble.path) \(trouble.reason)")
    }
  }

  private func isSilent(_ drop: borrowing Folder) -> Bool {
    DropService.silentFileSystems.contains(linux_file_system(drop.descriptor.raw))
  }
}
