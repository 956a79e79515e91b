import Glibc
public import ImpactCore
public import Intake

/// Claims from `generate-claims`, as an open file that is gone with the process: the CSV itself, or
/// what `generate-workbook` makes of it.
public final class ClaimsFile: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let descriptor: Int32
  let rows: Int

  /// Where the generators are.
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Benchmarks"

  /// A file that somebody else has generated, of so many claims.
  init(path: String, rows: Int) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(description: "\(path) cannot be read: errno \(errno)")
    }
    self.rows = rows
  }

  public init(rows: Int, asWorkbook: Bool = false) throws {
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
  public func readWithExpatAlone() throws {
    let file = "/proc/\(getpid())/fd/\(descriptor)"
    guard system("python3 '\(Self.folder)/expat-alone' \(file)") == 0 else {
      throw Failure(description: "expat-alone failed")
    }
  }

  /// Reads the file as the daemon does and gives each record to `take`.
  public func read(_ take: (Record) throws -> Void) throws -> Reading {
    let context = IntakeContext(
      org: "RXX", fileName: "claims.csv", seal: Seal(key: Array(repeating: 7, count: 32)),
      today: CivilDate(dayNumber: 20_000))
    return try FileReader(context: context).read(descriptor: descriptor, take)
  }
}
