import Glibc

/// A regular file, open for reading; never a FIFO, a device or a folder.
struct RegularFile: ~Copyable {
  /// Why a file cannot be read, as the end of a sentence.
  struct Fault: Error {
    var reason: String
  }

  let descriptor: Int32

  init(_ path: String) throws(Fault) {
    // Without O_NONBLOCK the opening of a FIFO would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Fault(reason: String(cString: strerror(errno))) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Fault(reason: "it is not a regular file")
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Everything in it, where that is no more than `limit` bytes.
  func bytes(most limit: Int) throws(Fault) -> [UInt8] {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Fault(reason: String(cString: strerror(errno))) }
      if count == 0 { return content }
      content += buffer[..<count]
      guard content.count <= limit else {
        throw Fault(reason: "it is longer than \(limit >> 20) MB")
      }
    }
  }
}
