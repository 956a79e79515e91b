import Glibc

/// Reads a regular file anywhere, through a descriptor that it does not own.
struct FileBytes {
  let descriptor: Int32
  let size: Int

  init(descriptor: Int32) throws(TableFault) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_size <= TableLimits.fileBytes else { throw .tooLarge }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  /// The bytes from `offset` on: `count` of them, or fewer where the file ends.
  func read(_ count: Int, at offset: Int) throws(TableFault) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    let wanted = min(count, size - offset)
    var fault: TableFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, wanted - filled, offset + filled)
        if read > 0 {
          filled += read
        } else if read == 0 {
          break
        } else if errno != EINTR {
          fault = .unreadable(errno: errno)
          break
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }
}
