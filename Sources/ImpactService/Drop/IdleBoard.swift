/// Where those wait who want to know that nothing is pending any more.
///
/// A waiter is only answered by a scan that began after it asked, so a file that was dropped just
/// before `wait --idle` is always seen.
package actor IdleBoard {
  private var scansBegun = 0
  private var waiters: [Int: (afterScan: Int, continuation: CheckedContinuation<Bool, Never>)] = [:]
  private var nextWaiter = 0

  package init() {}

  package func scanBegins() -> Int {
    scansBegun += 1
    return scansBegun
  }

  package func scanEnds(_ scan: Int, isIdle: Bool) {
    guard isIdle else { return }
    for (id, waiter) in waiters where waiter.afterScan < scan {
      waiters[id] = nil
      waiter.continuation.resume(returning: true)
    }
  }

  /// True when a scan found nothing pending, false when `seconds` have passed first. `wake` makes
  /// the next scan begin.
  package func waitUntilIdle(seconds: Int, wake: @Sendable () -> Void) async -> Bool {
    guard waiters.count < ServiceLimits.waitersMax else { return false }
    let id = nextWaiter
    nextWaiter += 1
    let timer = Task {
      try await Task.sleep(for: .seconds(seconds))
      giveUp(id)
    }
    defer { timer.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiters[id] = (scansBegun, continuation)
        wake()
      }
    } onCancel: {
      Task { await giveUp(id) }
    }
  }

  private func giveUp(_ id: Int) {
    waiters.removeValue(forKey: id)?.continuation.resume(returning: false)
  }
}
