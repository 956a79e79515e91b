import CLinux
package import Glibc

/// An open directory. Everything below it is reached through its descriptor, so a path that is
/// swapped for a link meanwhile leads nowhere.
package struct Folder: ~Copyable, Sendable {
  package let descriptor: Descriptor
  package let path: String

  package init(path: String) throws {
    let raw = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard raw >= 0 else { throw SystemFault("open", path) }
    descriptor = Descriptor(raw)
    self.path = path
  }

  private init(descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// A folder right below this one; a link is refused.
  package func folder(_ name: EntryName) throws -> Folder {
    let path = "\(path)/\(name.display)"
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let raw = name.withCString { openat(descriptor.raw, $0, flags) }
    guard raw >= 0 else { throw SystemFault("open", path) }
    return Folder(descriptor: Descriptor(raw), path: path)
  }

  /// The same, made first where it is missing. The group is inherited from a setgid parent; our own
  /// sandbox refuses to set that bit.
  package func folder(making name: EntryName) throws -> Folder {
    let made = name.withCString { mkdirat(descriptor.raw, $0, 0o770) }
    guard made == 0 || errno == EEXIST else {
      throw SystemFault("make", "\(path)/\(name.display)")
    }
    return try folder(name)
  }

  /// The folder several levels below; this one where `names` is empty.
  package func folder(at names: [EntryName]) throws -> Folder {
    guard let first = names.first else { return try again() }
    return try folder(first).folder(at: Array(names.dropFirst()))
  }

  /// The same, made first where it is missing.
  package func folder(making names: [EntryName]) throws -> Folder {
    guard let first = names.first else { return try again() }
    return try folder(making: first).folder(making: Array(names.dropFirst()))
  }

  /// This folder once more, whatever stands at its path by now.
  private func again() throws -> Folder {
    let raw = openat(descriptor.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard raw >= 0 else { throw SystemFault("open", path) }
    return Folder(descriptor: Descriptor(raw), path: path)
  }

  /// A file right below this one, opened without following a link and without ever blocking.
  ///
  /// A name is one component, so no link, no `..` and no other folder can come into it; that is all
  /// that openat2(2) would add, and containers answer that call with ENOSYS.
  package func file(_ name: EntryName) throws -> Descriptor {
    let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC
    let raw = name.withCString { openat(descriptor.raw, $0, flags) }
    guard raw >= 0 else { throw SystemFault("open", "\(path)/\(name.display)") }
    return Descriptor(raw)
  }

  /// What stands at the name itself: a link is looked at, not followed.
  package func status(_ name: EntryName) throws -> stat {
    var status = stat()
    let result = name.withCString { fstatat(descriptor.raw, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard result == 0 else { throw SystemFault("look at", "\(path)/\(name.display)") }
    return status
  }

  /// All entry names but `.` and `..`, in the order of their bytes.
  package func entries() throws -> [EntryName] {
    let copy = openat(descriptor.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw SystemFault("list", path) }
    guard let stream = fdopendir(copy) else {
      let fault = SystemFault("list", path)
      close(copy)
      throw fault
    }
    defer { closedir(stream) }
    var names: [EntryName] = []
    errno = 0
    while let entry = readdir(stream), names.count < ServiceLimits.scanEntriesMax {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = EntryName(bytes: bytes) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemFault("list", path) }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  package func names() throws -> [String] { try entries().map(\.display) }

  /// Moves a file to `destination`. Nothing is ever replaced: false where the name is taken.
  package func move(
    _ name: EntryName, to destination: borrowing Folder, as target: EntryName
  ) throws -> Bool {
    let result = name.withCString { from in
      target.withCString {
        linux_rename_noreplace(descriptor.raw, from, destination.descriptor.raw, $0)
      }
    }
    if result == 0 { return true }
    guard errno == EEXIST else { throw SystemFault("move", "\(path)/\(name.display)") }
    return false
  }

  /// True where something stands at the name, whatever it is.
  package func holds(_ name: EntryName) -> Bool { (try? status(name)) != nil }

  package func synchronise() throws { try descriptor.synchronise(path: path) }
}
