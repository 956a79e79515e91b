import ServiceLifecycle
import Synchronization

/// Ends the daemon, in order and with exit code 74, when the disk did not keep what was written:
/// what is in memory may then be ahead of what is on the disk. The next start reads it afresh.
package final class StorageAlarm: Service {
  /// Why the daemon ended.
  package struct Raised: Error, CustomStringConvertible {
    let fault: String

    package var description: String {
      "The disk did not keep what was written (\(fault)), so impactd ends; the next start goes by "
        + "what the disk holds. Check the disk."
    }
  }

  private let faults: AsyncStream<Raised>
  private let fault: AsyncStream<Raised>.Continuation
  private let raised = Mutex<Raised?>(nil)

  package init() {
    (faults, fault) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
  }

  /// Nothing is written after this.
  package var isRaised: Bool { raised.withLock { $0 != nil } }

  /// What the daemon does, in words, once it has to end: it is not idle then, whatever was done.
  package var words: String? {
    isRaised ? "Ending: the disk did not keep what was written" : nil
  }

  package func raise(_ error: any Error) {
    let reason = Raised(fault: "\(error)")
    raised.withLock { $0 = $0 ?? reason }
    fault.yield(reason)
  }

  /// Throws why the daemon ended, where this is why: the other services end in whatever order.
  package func check() throws {
    if let reason = raised.withLock({ $0 }) { throw reason }
  }

  package func run() async throws {
    for await fault in faults.cancelOnGracefulShutdown() { throw fault }
  }
}
