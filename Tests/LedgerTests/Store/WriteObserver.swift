import CSQLite
import Glibc

/// Sees the moment before each system call by which SQLite changes a file: what lies on the disk
/// then is what a process leaves behind that is killed there.
enum WriteObserver {
  private final class Eye {
    let see: () -> Void

    init(_ see: @escaping () -> Void) {
      self.see = see
    }
  }

  /// Only the thread that observes is seen, so that tests run side by side.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    install()
    return key
  }()

  /// Calls `see` before each change that `body` makes.
  static func observe(_ see: @escaping () -> Void, while body: () throws -> Void) rethrows {
    let eye = Eye(see)
    pthread_setspecific(key, Unmanaged.passUnretained(eye).toOpaque())
    defer { pthread_setspecific(key, nil) }
    try withExtendedLifetime(eye) { try body() }
  }

  fileprivate static func look() {
    guard let eye = pthread_getspecific(key) else { return }
    Unmanaged<Eye>.fromOpaque(eye).takeUnretainedValue().see()
  }

  private typealias WriteAt =
    @convention(c) (Int32, UnsafeRawPointer?, Int, off_t) -> Int
  private typealias Truncate = @convention(c) (Int32, off_t) -> Int32
  private typealias Unlink = @convention(c) (UnsafePointer<CChar>?) -> Int32

  /// SQLite lets its tests replace the system calls that it makes.
  private static func install() {
    let writeAt: WriteAt = { file, bytes, count, offset in
      WriteObserver.look()
      return pwrite(file, bytes, count, offset)
    }
    let truncate: Truncate = { file, size in
      WriteObserver.look()
      return ftruncate(file, size)
    }
    let remove: Unlink = { path in
      WriteObserver.look()
      return path.map { unlink($0) } ?? -1
    }
    set("pwrite", unsafeBitCast(writeAt, to: sqlite3_syscall_ptr.self))
    set("pwrite64", unsafeBitCast(writeAt, to: sqlite3_syscall_ptr.self))
    set("ftruncate", unsafeBitCast(truncate, to: sqlite3_syscall_ptr.self))
    set("unlink", unsafeBitCast(remove, to: sqlite3_syscall_ptr.self))
  }

  private static func set(_ name: String, _ call: @escaping sqlite3_syscall_ptr) {
    guard let system = sqlite3_vfs_find(nil) else { return }
    _ = system.pointee.xSetSystemCall?(system, name, call)
  }
}
