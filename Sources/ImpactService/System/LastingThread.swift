import CLinux
import Glibc

/// A thread of our own that may block, and that lives as long as the process does.
enum LastingThread {
  private final class Work: Sendable {
    let name: String
    let run: @Sendable () -> Void

    init(_ name: String, _ run: @escaping @Sendable () -> Void) {
      self.name = name
      self.run = run
    }
  }

  /// `name` is what `top -H` shows, at most 15 bytes.
  static func start(name: String, _ run: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Work(name, run)).toOpaque()
    let result = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let work = Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
        linux_name_thread(work.name)
        work.run()
        return nil
      }, context)
    precondition(result == 0, "a thread could not be made")
    pthread_detach(thread)
  }
}
