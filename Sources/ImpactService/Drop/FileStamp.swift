package import Glibc

/// What tells one version of a file from the next without reading it. A hint, never an identity.
package struct FileStamp: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  package let size: Int64
  package let modifiedNanoseconds: Int64
  package let changedNanoseconds: Int64
  package let links: UInt64

  /// The same version of the same file, under whatever name: a move changes the change time only.
  package func isSameFile(as other: FileStamp) -> Bool {
    (device, inode, size, modifiedNanoseconds)
      == (other.device, other.inode, other.size, other.modifiedNanoseconds)
  }

  package init(_ status: stat) {
    func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
        &+ Int64(time.tv_nsec)
    }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modifiedNanoseconds = nanoseconds(status.st_mtim)
    changedNanoseconds = nanoseconds(status.st_ctim)
    links = UInt64(status.st_nlink)
  }
}
