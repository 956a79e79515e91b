import Glibc
import Synchronization

/// Runs the jobs of one actor on a thread of its own, one after the other. Blocking calls (SQLite,
/// files) then never sit on the threads that answer queries.
package final class ThreadExecutor: SerialExecutor {
  private let queue = Mutex<[UnownedJob]>([])
  /// Counts the jobs that wait. POSIX semaphores may be used from any thread.
  private nonisolated(unsafe) let wakeUp: UnsafeMutablePointer<sem_t>

  /// The thread lives as long as the process.
  package init(name: String) {
    wakeUp = .allocate(capacity: 1)
    sem_init(wakeUp, 0, 0)
    LastingThread.start(name: name) { [self] in runForEver() }
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.withLock { $0.append(job) }
    sem_post(wakeUp)
  }

  private func runForEver() {
    while true {
      while sem_wait(wakeUp) != 0 {}
      let job = queue.withLock { $0.removeFirst() }
      job.runSynchronously(on: asUnownedSerialExecutor())
    }
  }
}
