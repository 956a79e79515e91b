import Glibc

/// A system call that failed: what was tried, on which path, and the kernel's reason.
package struct SystemFault: Error, Equatable, CustomStringConvertible {
  package let action: String
  package let path: String
  package let code: Int32

  /// Takes `errno` unless a code is given, so build it before anything else is called.
  package init(_ action: String, _ path: String, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  package var isMissing: Bool { code == ENOENT }
  /// The disk is full, read-only or failing: nothing is wrong with the file in hand.
  package var isStorageTrouble: Bool { [ENOSPC, EROFS, EIO, EDQUOT].contains(code) }
  package var isPermission: Bool { code == EACCES || code == EPERM }

  package var description: String { "\(action) \(path): \(String(cString: strerror(code)))" }
}
