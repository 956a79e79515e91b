/// The bytes of a file as text, piece by piece, for a search through everything that it holds and
/// not only through its cells. Of an archive they are those of its parts, unpacked.
public struct FileTexts {
  private let file: FileBytes
  private let archive: ZipArchive?
  /// Whether the pieces hold all text of the file; of old workbooks and pictures nobody can tell.
  public let isAll: Bool

  /// In bytes.
  private static let piece = 256 << 10
  /// What two pieces share, in bytes, so that no text is cut.
  private static let overlap = 4 << 10

  /// The descriptor must be of a regular file and stay open.
  public init(descriptor: Int32) throws(TableFault) {
    file = try FileBytes(descriptor: descriptor)
    let kind = ContainerKind.sniff(try file.read(ContainerKind.headBytes, at: 0))
    archive = kind == .zip ? try ZipArchive(file) : nil
    isAll = [.text, .html, .xml, .script, .empty, .zip].contains(kind)
  }

  /// Gives each piece twice: read as UTF-8 and, where it holds zeros, as UTF-16 too. Ends early
  /// where `take` returns false.
  public func forEach(_ take: (String) throws -> Bool) throws {
    guard let archive else {
      var offset = 0
      while offset < file.size {
        let bytes = try file.read(FileTexts.piece, at: offset)
        guard !bytes.isEmpty, try FileTexts.give(bytes, to: take) else { return }
        if offset + bytes.count >= file.size { return }
        offset += bytes.count - FileTexts.overlap
      }
      return
    }
    for name in archive.names where try !FileTexts.part(name, of: archive, take) { return }
  }

  private static func part(
    _ name: String, of archive: ZipArchive, _ take: (String) throws -> Bool
  ) throws -> Bool {
    guard let part = try archive.open(name, as: .container) else { return true }
    var bytes: [UInt8] = []
    while true {
      let kept = Array(bytes.suffix(overlap))
      var read = 0
      bytes = try [UInt8](unsafeUninitializedCapacity: kept.count + piece) { buffer, count in
        _ = buffer.update(fromContentsOf: kept)
        count = kept.count
        guard let start = buffer.baseAddress else { return }
        read = try part.read(into: start + kept.count, count: piece)
        count += read
      }
      if read == 0 { return true }
      guard try give(bytes, to: take) else { return false }
    }
  }

  private static func give(_ bytes: [UInt8], to take: (String) throws -> Bool) throws -> Bool {
    guard try take(String(decoding: bytes, as: UTF8.self)) else { return false }
    guard bytes.contains(0) else { return true }
    // Whether the letters of a text begin at even places is not known.
    for start in 0...1 {
      let units = stride(from: start, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      let text = String(decoding: units, as: UTF16.self)
      guard try take(text) else { return false }
    }
    return true
  }
}
