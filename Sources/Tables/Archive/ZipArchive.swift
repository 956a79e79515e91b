import CZip
import Glibc

/// The archive of a modern workbook. libzip unpacks it and checks sizes and checksums.
final class ZipArchive {
  fileprivate let handle: OpaquePointer
  private let directory: ZipDirectory
  /// Parts whose size counts against the limit already.
  private var charged: Set<Int> = []
  private var inflated = 0

  init(_ file: FileBytes) throws(TableFault) {
    directory = try ZipDirectory(file)
    // libzip closes what it is given.
    let own = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { throw .unreadable(errno: errno) }
    var code: Int32 = 0
    guard let handle = zip_fdopen(own, 0, &code) else {
      close(own)
      throw .workbook(.damaged(.container))
    }
    self.handle = handle
    guard zip_get_num_entries(handle, 0) == directory.entries.count else {
      throw .workbook(.damaged(.container))
    }
  }

  deinit { zip_discard(handle) }

  /// Of its parts, folders left out.
  var names: [String] {
    directory.entries.map { String(decoding: $0.name, as: UTF8.self) }
      .filter { !$0.hasSuffix("/") }
  }

  /// Whether the archive holds a part. The names of parts ignore case (ECMA-376 part 2, 7.2.3.5).
  func holds(_ name: String) -> Bool { index(of: name) != nil }

  /// Opens a part; nil where the archive has none of that name.
  func open(_ name: String, as part: WorkbookPart) throws(TableFault) -> ZipPart? {
    guard let index = index(of: name) else { return nil }
    let entry = directory.entries[index]
    try charge(index)
    // Stored and deflated: the two ways that workbooks may use.
    guard entry.method == 0 || entry.method == 8, agrees(index, entry),
      let handle = zip_fopen_index(handle, zip_uint64_t(index), 0)
    else { throw .workbook(.damaged(part)) }
    return ZipPart(archive: self, handle: handle, size: entry.size, part: part)
  }

  /// How long a part is once it is unpacked; 0 where there is none.
  func size(of name: String) -> Int {
    index(of: name).map { directory.entries[$0].size } ?? 0
  }

  /// Counts a part that will be read against the limit for all of them.
  func charge(_ name: String) throws(TableFault) {
    if let index = index(of: name) { try charge(index) }
  }

  private func charge(_ index: Int) throws(TableFault) {
    guard charged.insert(index).inserted else { return }
    inflated += directory.entries[index].size
    guard inflated <= TableLimits.inflatedBytes else { throw .workbook(.inflatesTooFar) }
  }

  private func index(of name: String) -> Int? {
    let wanted = Array(name.utf8)
    return directory.entries.firstIndex { $0.name == wanted }
      ?? directory.entries.firstIndex {
        $0.name.count == wanted.count && $0.name.elementsEqual(wanted, by: ZipArchive.matches)
      }
  }

  private static func matches(_ left: UInt8, _ right: UInt8) -> Bool {
    left == right || left ^ right == 0x20 && (0x61...0x7A).contains(left | 0x20)
  }

  /// Whether libzip means the same entry by the same number.
  private func agrees(_ index: Int, _ entry: ZipDirectory.Entry) -> Bool {
    var status = zip_stat_t()
    guard zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0 else { return false }
    return status.size == entry.size && status.comp_size == entry.compressed
  }
}
