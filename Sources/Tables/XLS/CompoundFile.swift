/// The container of old Office files: sectors chained by a table ([MS-CFB]).
///
/// A chain never has more sectors than the file, so a loop ends. What lies past the end of the file
/// was cut off.
struct CompoundFile {
  let file: FileBytes
  private let sectorBytes: Int
  private var table: [UInt32] = []
  private var directory: [UInt8] = []
  private var miniTable: [UInt32] = []
  private var miniSectors: [UInt32] = []
  private let miniLimit: Int

  private static let headerBytes = 512
  private static let entryBytes = 128
  private static let miniSectorBytes = 64
  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  /// Sector numbers end below this; those above are marks.
  private static let sectorEnd: UInt32 = 0xFFFF_FFFA

  init(_ file: FileBytes) throws(TableFault) {
    self.file = file
    let header = try file.read(CompoundFile.headerBytes, at: 0)
    let shift = header.uint16(30)
    guard header.count == CompoundFile.headerBytes else { throw .workbook(.truncated) }
    guard shift == 9 || shift == 12 else { throw .workbook(.damaged(.container)) }
    sectorBytes = 1 << shift
    miniLimit = header.uint32(56)
    // The table has four bytes for each sector of what may be read.
    guard file.size <= TableLimits.inflatedBytes + sectorBytes else {
      throw .workbook(.inflatesTooFar)
    }
    for sector in try tableSectors(header) {
      table += CompoundFile.words(try read(sector))
    }
    directory = try read(chain(from: UInt32(header.uint32(48))))
    miniTable = CompoundFile.words(try read(chain(from: UInt32(header.uint32(60)))))
    miniSectors = try chain(from: UInt32(directory.uint32(116)))
  }

  /// Where the table of sectors lies: 109 numbers in the header, the others in their own chain.
  private func tableSectors(_ header: [UInt8]) throws(TableFault) -> [UInt32] {
    let most = file.size / sectorBytes / (sectorBytes / 4) + 2
    var sectors = CompoundFile.words(header[76...])
    var next = UInt32(header.uint32(68))
    var links = 0
    while next < CompoundFile.sectorEnd {
      let words = CompoundFile.words(try read(next))
      sectors += words.dropLast()
      next = words.last ?? CompoundFile.endOfChain
      links += 1
      guard links <= most else { throw .workbook(.damaged(.container)) }
    }
    let used = sectors.filter { $0 < CompoundFile.sectorEnd }
    guard used.count <= most else { throw .workbook(.damaged(.container)) }
    return used
  }

  private static func words(_ bytes: some LittleEndian) -> [UInt32] {
    (0..<bytes.count / 4).map { UInt32(bytes.uint32($0 * 4)) }
  }

  private func chain(from first: UInt32, in table: [UInt32]? = nil) throws(TableFault) -> [UInt32] {
    let table = table ?? self.table
    var sectors: [UInt32] = []
    var next = first
    while next < CompoundFile.sectorEnd {
      guard Int(next) < table.count, sectors.count < table.count else {
        throw .workbook(.damaged(.container))
      }
      sectors.append(next)
      next = table[Int(next)]
    }
    return sectors
  }

  private func offset(of sector: UInt32) -> Int { (Int(sector) + 1) * sectorBytes }

  private func read(_ sector: UInt32) throws(TableFault) -> [UInt8] {
    let bytes = try file.read(sectorBytes, at: offset(of: sector))
    guard !bytes.isEmpty else { throw .workbook(.truncated) }
    // The last sector of a file may be short.
    return bytes + [UInt8](repeating: 0, count: sectorBytes - bytes.count)
  }

  private func read(_ chain: [UInt32]) throws(TableFault) -> [UInt8] {
    var bytes: [UInt8] = []
    for sector in chain {
      guard bytes.count < TableLimits.directoryBytes else { throw .workbook(.tooManyParts) }
      bytes += try read(sector)
    }
    return bytes
  }
}

extension CompoundFile {
  /// A stream of the root storage; nil where there is none of that name.
  func stream(_ name: String) throws(TableFault) -> CompoundStream? {
    let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
    for number in rootEntries() {
      let entry = directory.dropFirst(number * CompoundFile.entryBytes)
        .prefix(CompoundFile.entryBytes)
      guard entry.uint8(66) == 2, entry.uint16(64) == wanted.count, entry.starts(with: wanted)
      else { continue }
      return try stream(first: UInt32(entry.uint32(116)), size: entry.uint32(120))
    }
    return nil
  }

  /// Numbers of the directory's entries below the root, which form a tree of siblings.
  private func rootEntries() -> [Int] {
    let count = directory.count / CompoundFile.entryBytes
    var seen: Set<Int> = []
    var waiting = [directory.uint32(76)]
    while let number = waiting.popLast() {
      guard number < count, seen.insert(number).inserted else { continue }
      let entry = directory.dropFirst(number * CompoundFile.entryBytes)
      waiting += [entry.uint32(68), entry.uint32(72)]
    }
    return seen.sorted()
  }

  private func stream(first: UInt32, size: Int) throws(TableFault) -> CompoundStream {
    let isMini = size < miniLimit
    let unit = isMini ? CompoundFile.miniSectorBytes : sectorBytes
    let sectors = try chain(from: first, in: isMini ? miniTable : nil)
    guard size <= sectors.count * unit else { throw .workbook(.damaged(.container)) }
    guard size <= TableLimits.inflatedBytes else { throw .workbook(.inflatesTooFar) }
    var offsets: [Int] = []
    for sector in sectors {
      offsets.append(isMini ? try miniOffset(of: sector) : offset(of: sector))
    }
    if let last = offsets.last, last >= file.size { throw .workbook(.truncated) }
    return CompoundStream(file: file, offsets: offsets, unit: unit, size: size)
  }

  /// Small streams lie in pieces of 64 bytes within a stream of the root.
  private func miniOffset(of sector: UInt32) throws(TableFault) -> Int {
    let place = Int(sector) * CompoundFile.miniSectorBytes
    guard place / sectorBytes < miniSectors.count else { throw .workbook(.damaged(.container)) }
    return offset(of: miniSectors[place / sectorBytes]) + place % sectorBytes
  }
}
