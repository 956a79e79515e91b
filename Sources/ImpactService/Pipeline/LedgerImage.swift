import Glibc
package import HummingbirdCore
import NIOCore

/// A consistent copy of the ledger on its way to whoever asked for it. It has no name, and vanishes
/// when it was sent.
package final class LedgerImage: Sendable {
  private let file: Descriptor
  /// In bytes.
  package let size: Int

  private static let bytesAtOnce = 1 << 18

  /// Takes over the file at `path`, whose name goes.
  package init(takingOver path: String) throws {
    let raw = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard raw >= 0 else { throw SystemFault("open", path) }
    file = Descriptor(raw)
    size = Int(try file.status(path: path).st_size)
    unlink(path)
  }

  /// What the socket sends: the file from its beginning, a little at a time.
  package var body: ResponseBody {
    ResponseBody(contentLength: size) { [self] writer in
      var offset = 0
      while offset < size {
        let part = try part(at: offset)
        offset += part.readableBytes
        try await writer.write(part)
      }
      try await writer.finish(nil)
    }
  }

  private func part(at offset: Int) throws -> ByteBuffer {
    var bytes = [UInt8](repeating: 0, count: min(LedgerImage.bytesAtOnce, size - offset))
    let count = pread(file.raw, &bytes, bytes.count, offset)
    guard count > 0 else { throw SystemFault("read", "the copy of the ledger") }
    return ByteBuffer(bytes: bytes[..<count])
  }
}
