import Glibc

/// Bytes set aside while a file is read: in memory while they are few, then in a file without a
/// name, which is gone with the process whatever happens to it.
final class Scratch {
  private let folder: String
  private var bytes: [UInt8] = []
  private var descriptor: Int32 = -1
  private(set) var count = 0

  init(folder: String) {
    self.folder = folder
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Sets the values' bytes aside as they lie in memory; only plain values have such bytes.
  func append<Plain>(contentsOf values: [Plain]) throws(LedgerError) {
    try values.withUnsafeBufferPointer { (values) throws(LedgerError) in
      try append(UnsafeRawBufferPointer(values))
    }
  }

  /// Fills `values` with what was appended at `offset`, as much as they have room for.
  func read<Plain>(at offset: Int, into values: inout [Plain]) throws(LedgerError) {
    try values.withUnsafeMutableBufferPointer { (values) throws(LedgerError) in
      try read(at: offset, into: UnsafeMutableRawBufferPointer(values))
    }
  }

  private func append(_ more: UnsafeRawBufferPointer) throws(LedgerError) {
    if descriptor < 0, count + more.count <= LedgerLimits.scratchInMemory {
      bytes.append(contentsOf: more)
      count += more.count
      return
    }
    if descriptor < 0 { try moveOut() }
    try write(more)
  }

  private func read(at offset: Int, into target: UnsafeMutableRawBufferPointer) throws(LedgerError)
  {
    precondition(offset + target.count <= count, "scratch is read where it was written")
    if descriptor < 0 {
      let range = offset..<offset + target.count
      bytes.withUnsafeBytes { bytes in
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
      }
      return
    }
    var done = 0
    while done < target.count {
      let step = pread(
        descriptor, target.baseAddress.map { $0 + done }, target.count - done, off_t(offset + done))
      if step > 0 { done += step } else if step == 0 || errno != EINTR { throw failure }
    }
  }

  /// The name goes at once, so that nothing is left behind by a process that is killed.
  private func moveOut() throws(LedgerError) {
    var path = Array("\(folder)/scratch-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw failure }
    unlink(path)
    let kept = bytes
    bytes = []
    count = 0
    try kept.withUnsafeBufferPointer { (all) throws(LedgerError) in
      try write(UnsafeRawBufferPointer(all))
    }
  }

  private func write(_ more: UnsafeRawBufferPointer) throws(LedgerError) {
    var done = 0
    while done < more.count {
      let step = pwrite(
        descriptor, more.baseAddress.map { $0 + done }, more.count - done, off_t(count + done))
      if step > 0 { done += step } else if step == 0 || errno != EINTR { throw failure }
    }
    count += more.count
  }

  private var failure: LedgerError { .scratch(errno: errno) }
}
