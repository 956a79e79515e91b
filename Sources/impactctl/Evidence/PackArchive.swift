import CZip
import Glibc
import QueryWire

/// A new ZIP file that an evidence pack is written to: the same pack gives the same bytes.
struct PackArchive {
  let path: String

  func write(_ pack: EvidenceAnswer) throws(Failure) {
    if access(path, F_OK) == 0 {
      throw Failure(.refused, "\(path) is there already: give the name of a new file.")
    }
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw unwritten(String(cString: zip_error_strerror(&error)))
    }
    let isAdded = pack.files.allSatisfy { add($0.name, Array($0.text.utf8), to: archive) }
    guard isAdded, zip_close(archive) == 0 else {
      let words = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw unwritten(words)
    }
  }

  private func unwritten(_ words: String) -> Failure {
    Failure(.notWritten, "\(path) cannot be written: \(words).")
  }

  /// libzip reads the bytes when the archive is closed: it takes over a copy.
  private func add(_ name: String, _ text: [UInt8], to archive: OpaquePointer) -> Bool {
    let copy = malloc(max(text.count, 1))
    text.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { copy?.copyMemory(from: base, byteCount: bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(text.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    if index < 0 {
      zip_source_free(source)
      return false
    }
    return zip_file_set_mtime(archive, zip_uint64_t(index), 0, 0) == 0
  }
}
