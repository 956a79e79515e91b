import Glibc
import QueryWire

/// A new folder that an evidence pack is written to.
struct PackFolder {
  let path: String

  /// Takes a folder that is not there yet, or that is empty.
  func write(_ pack: EvidenceAnswer) throws(Failure) {
    if mkdir(path, 0o755) != 0 {
      let code = errno
      guard code == EEXIST, rmdir(path) == 0, mkdir(path, 0o755) == 0 else {
        throw Failure(
          code == EEXIST ? .refused : .notWritten,
          code == EEXIST
            ? "\(path) is there already: give a new folder, so that nothing is mixed."
            : "\(path) cannot be made: \(String(cString: strerror(code))).")
      }
    }
    for file in pack.files {
      do {
        let new = try NewFile(path: "\(path)/\(file.name)")
        try Array(file.text.utf8).withUnsafeBytes { try new.append($0) }
        try new.finish()
      } catch {
        let why = (error as? NewFile.Fault).map { String(cString: strerror($0.code)) }
        throw Failure(
          .notWritten, "\(path)/\(file.name) cannot be written: \(why ?? "\(error)").")
      }
    }
  }
}
