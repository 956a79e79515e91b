package import Glibc

/// Whole files of a bounded size: settings, keys, receipts.
package enum SmallFile {
  package static func bytes(at path: String, bytesMax: Int) throws -> [UInt8] {
    let raw = open(path, O_RDONLY | O_CLOEXEC)
    guard raw >= 0 else { throw SystemFault("open", path) }
    return try bytes(of: Descriptor(raw), path: path, bytesMax: bytesMax)
  }

  package static func bytes(
    of name: EntryName, in folder: borrowing Folder, bytesMax: Int
  ) throws -> [UInt8] {
    try bytes(of: folder.file(name), path: name.display, bytesMax: bytesMax)
  }

  private static func bytes(
    of file: consuming Descriptor, path: String, bytesMax: Int
  ) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    var content: [UInt8] = []
    while true {
      let count = read(file.raw, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFault("read", path) }
      if count == 0 { return content }
      content += bytes[..<count]
      guard content.count <= bytesMax else { throw SystemFault("read", path, code: EFBIG) }
    }
  }

  /// Writes `name` in `folder` whole or not at all: a hidden temporary name, fsync, rename over.
  package static func write(
    _ content: [UInt8], as name: EntryName, in folder: borrowing Descriptor, mode: mode_t
  ) throws {
    let temporary = ".impactd.part"
    // What an earlier crash or a stranger left there is never written into.
    unlinkat(folder.raw, temporary, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let raw = openat(folder.raw, temporary, flags, mode)
    guard raw >= 0 else { throw SystemFault("write", name.display) }
    let file = Descriptor(raw)
    do {
      try writeAll(content, to: file, name: name.display)
      // The mode is set again because a umask may have taken the group's right to read.
      guard fchmod(file.raw, mode) == 0 else { throw SystemFault("write", name.display) }
      try file.synchronise(path: name.display)
      guard
        name.withCString({ renameat(folder.raw, temporary, folder.raw, $0) }) == 0
      else { throw SystemFault("write", name.display) }
    } catch {
      unlinkat(folder.raw, temporary, 0)
      throw error
    }
  }

  package static func writeAll(
    _ content: [UInt8], to file: borrowing Descriptor, name: String
  ) throws {
    try content.withUnsafeBytes { try writeAll($0, to: file, name: name) }
  }

  package static func writeAll(
    _ content: UnsafeRawBufferPointer, to file: borrowing Descriptor, name: String
  ) throws {
    var rest = content
    while !rest.isEmpty {
      let count = Glibc.write(file.raw, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFault("write", name) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
