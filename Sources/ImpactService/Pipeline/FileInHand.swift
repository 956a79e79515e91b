import Glibc
package import Ledger

/// The note of which file is being read. One that still lies there at a start says that the program
/// was ended while it read that file.
///
/// It is written before a file is read and goes when that is over, however it ended. It is not
/// synced: it has to outlive the program, which a bad file may end, and not the machine. So no file
/// waits for the disk because of it.
package struct FileInHand: Sendable {
  /// A file that was in hand so often when the program was ended is not read again.
  package static let interruptionsMax = 2
  private static let name = "in-hand"
  private let state: String

  package init(state: String) {
    self.state = state
  }

  private var path: String { "\(state)/\(FileInHand.name)" }

  package func note(_ arrival: Arrival) throws {
    let raw = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard raw >= 0 else { throw SystemFault("write", path) }
    let lines = [
      arrival.org, arrival.name, arrival.sha256, "\(arrival.size)", arrival.contract, "",
    ]
    try SmallFile.writeAll(
      Array(lines.joined(separator: "\n").utf8), to: Descriptor(raw), name: path)
  }

  /// The file is not in hand any more.
  package func clear() { unlink(path) }

  /// The file that was in hand when the program was ended; nil where there was none, or where the
  /// note was not written to its end. The note is gone after that: it counts once.
  package func takeLeftOver() throws -> Arrival? {
    defer { clear() }
    do {
      let bytes = try SmallFile.bytes(at: path, bytesMax: ServiceLimits.noteBytesMax)
      let lines = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard lines.count == 6, lines[2].utf8.count == 64, let size = Int64(lines[3]) else {
        return nil
      }
      return Arrival(
        org: lines[0], name: lines[1], sha256: lines[2], size: size, contract: lines[4])
    } catch let fault as SystemFault where fault.isMissing {
      return nil
    }
  }
}
