import CZip
import Glibc

/// One part of an archive, read from its start to its end.
final class ZipPart {
  let part: WorkbookPart
  private let archive: ZipArchive
  private let handle: OpaquePointer
  /// What the directory says that is still to come.
  private var rest: Int

  private static let windowBytes = 64 << 10

  init(archive: ZipArchive, handle: OpaquePointer, size: Int, part: WorkbookPart) {
    self.archive = archive
    self.handle = handle
    self.part = part
    rest = size
  }

  deinit { zip_fclose(handle) }

  /// Reads the next bytes, at most `count`; none at the end, where libzip compares the checksum.
  func read(into buffer: UnsafeMutableRawPointer, count: Int) throws(TableFault) -> Int {
    let read = Int(zip_fread(handle, buffer, zip_uint64_t(count)))
    // A part that is longer than it says could be without end.
    guard read >= 0, read <= rest, read > 0 || rest == 0 else { throw .workbook(.damaged(part)) }
    rest -= read
    return read
  }

  /// Whether a word stands anywhere in what is left of the part. Reads to its end.
  func holds(_ word: StaticString) throws(TableFault) -> Bool {
    let length = word.utf8CodeUnitCount
    let window = UnsafeMutableRawBufferPointer.allocate(
      byteCount: ZipPart.windowBytes, alignment: 1)
    defer { window.deallocate() }
    guard let start = window.baseAddress else { return false }
    // The end of what was searched, where the word may begin.
    var kept = 0
    while true {
      let read = try read(into: start + kept, count: window.count - kept)
      if read == 0 { return false }
      let filled = kept + read
      if ZipPart.find(word, in: start, count: filled) { return true }
      kept = min(length - 1, filled)
      memmove(start, start + filled - kept, kept)
    }
  }

  private static func find(
    _ word: StaticString, in start: UnsafeMutableRawPointer, count: Int
  ) -> Bool {
    let end = start + count
    var place = start
    while end - place >= word.utf8CodeUnitCount,
      let hit = memchr(place, Int32(word.utf8Start.pointee), end - place)
    {
      if end - hit >= word.utf8CodeUnitCount,
        memcmp(hit, word.utf8Start, word.utf8CodeUnitCount) == 0
      {
        return true
      }
      place = hit + 1
    }
    return false
  }
}
