import Glibc

/// The disk refused to make a write durable. The kernel may have dropped the bytes, and a second
/// fsync(2) would then report success, so nothing is tried again: the program ends, and the next
/// start goes by what the disk holds.
package struct SyncFault: Error, CustomStringConvertible {
  package let path: String
  package let code: Int32

  /// Takes `errno`, so build it before anything else is called.
  package init(path: String) {
    self.path = path
    code = errno
  }

  package var description: String { "sync \(path): \(String(cString: strerror(code)))" }
}
