import Crypto
import Glibc

/// A private copy of a dropped file and the hash of exactly those bytes. What was hashed is what is
/// read and counted, whatever happens to the original meanwhile.
package struct ClaimedFile: ~Copyable, Sendable {
  /// The original when it was copied.
  package let stamp: FileStamp
  /// The copy; it has no name and vanishes with the descriptor.
  package let copy: Descriptor
  /// Lower-case hexadecimal digits.
  package let sha256: String
  package let size: Int64

  /// Why a file cannot be claimed at this moment.
  package enum Fault: Error {
    /// It has gone, or it changed while it was copied; the next scan decides.
    case moved
    /// It is no regular file any more.
    case notAFile
    /// A second link to it exists: its writer may still hold it.
    case linked
    case tooLarge
    /// It cannot be opened; whose it is and its mode say what to change.
    case unreadable(SystemFault, owner: UInt32, mode: UInt32)
    /// Our own disk does not take the copy.
    case storage(SystemFault)
  }

  /// Copies `candidate` out of `folder` into `state`. Throws a `Fault`. `moved` is called again and
  /// again: a long copy from a slow share is no standstill.
  package static func claim(
    _ candidate: DropScan.Candidate, in folder: borrowing Folder, state: borrowing Folder,
    moved: () -> Void = {}
  ) throws -> ClaimedFile {
    let name = candidate.path.display
    let original = try open(candidate, in: folder)
    let stamp = FileStamp(try original.status(path: name))
    guard stamp == candidate.stamp else { throw Fault.moved }
    guard stamp.links == 1 else { throw Fault.linked }
    guard stamp.size <= ServiceLimits.fileBytesMax else { throw Fault.tooLarge }
    let claimed = try copy(original, stamp, into: state, name: name, moved)
    guard FileStamp(try original.status(path: name)) == stamp, claimed.size == stamp.size else {
      throw Fault.moved
    }
    return claimed
  }

  private static func copy(
    _ original: borrowing Descriptor, _ stamp: FileStamp, into state: borrowing Folder,
    name: String, _ moved: () -> Void
  ) throws -> ClaimedFile {
    do {
      let copy = try unnamedFile(in: state)
      let (sha256, size) = try fill(copy, from: original, name: name, moved)
      return ClaimedFile(stamp: stamp, copy: copy, sha256: sha256, size: size)
    } catch let fault as SystemFault {
      throw Fault.storage(fault)
    }
  }

  private static func open(
    _ candidate: DropScan.Candidate, in folder: borrowing Folder
  ) throws -> Descriptor {
    do {
      let original = try folder.file(candidate.path.name)
      let status = try original.status(path: candidate.path.display)
      guard status.st_mode & S_IFMT == S_IFREG else { throw Fault.notAFile }
      return original
    } catch let fault as SystemFault {
      if fault.isMissing { throw Fault.moved }
      if [ELOOP, ENXIO, ENODEV].contains(fault.code) { throw Fault.notAFile }
      let status = try? folder.status(candidate.path.name)
      throw Fault.unreadable(
        fault, owner: status?.st_uid ?? 0, mode: (status?.st_mode ?? 0) & 0o7777)
    }
  }

  private static func unnamedFile(in state: borrowing Folder) throws -> Descriptor {
    let name = "incoming.part"
    let flags = O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let raw = openat(state.descriptor.raw, name, flags, 0o600)
    guard raw >= 0 else { throw SystemFault("write", "\(state.path)/\(name)") }
    unlinkat(state.descriptor.raw, name, 0)
    return Descriptor(raw)
  }

  private static func fill(
    _ copy: borrowing Descriptor, from original: borrowing Descriptor, name: String,
    _ moved: () -> Void
  ) throws -> (sha256: String, size: Int64) {
    var hash = SHA256()
    var size: Int64 = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: ServiceLimits.copyChunkBytes, alignment: 16)
    defer { buffer.deallocate() }
    while size <= ServiceLimits.fileBytesMax {
      let count = read(original.raw, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Fault.moved }
      if count == 0 { break }
      let chunk = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      hash.update(bufferPointer: chunk)
      try SmallFile.writeAll(chunk, to: copy, name: name)
      size += Int64(count)
      moved()
    }
    return (hash.finalize().hexadecimal, size)
  }
}
