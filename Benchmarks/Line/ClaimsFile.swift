import Glibc
import ImpactCore
import Intake

/// Claims from `generate-claims`, as an open file that is gone with the process: the CSV itself, or
/// what `generate-workbook` makes of it.
final class ClaimsFile: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let descriptor: Int32
  let rows: Int

  /// Where the programs of this package are.
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")

  init(rows: Int, asWorkbook: Bool = false) throws {
    var command = "python3 '\(Self.folder)/generate-claims' --rows \(rows) --answer /dev/null"
    if asWorkbook { command += " | python3 '\(Self.folder)/generate-workbook'" }
    guard let generator = popen(command, "r"), let file = tmpfile() else {
      throw Failure(description: "no claims could be generated: errno \(errno)")
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, generator)
      if count == 0 { break }
      guard fwrite(chunk, 1, count, file) == count else {
        throw Failure(description: "the claims do not fit the disk")
      }
    }
    guard pclose(generator) == 0, fflush(file) == 0 else {
      throw Failure(description: "generate-claims failed")
    }
    descriptor = fileno(file)
    self.rows = rows
  }

  /// Has expat alone go through a workbook, in a process of its own: only wall time shows it.
  func readWithExpatAlone() throws {
    let file = "/proc/\(getpid())/fd/\(descriptor)"
    guard system("python3 '\(Self.folder)/expat-alone' \(file)") == 0 else {
      throw Failure(description: "expat-alone failed")
    }
  }

  /// Reads the file as the daemon does and gives each record to `take`.
  func read(_ take: (Record) throws -> Void) throws -> Reading {
    let context = IntakeContext(
      org: "RXX", fileName: "claims.csv", seal: Seal(key: Array(repeating: 7, count: 32)),
      today: CivilDate(dayNumber: 20_000))
    return try FileReader(context: context).read(descriptor: descriptor, take)
  }
}
