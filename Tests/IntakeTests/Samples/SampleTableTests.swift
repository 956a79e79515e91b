import ImpactCore
import Intake
import Testing

/// Every sample and every real file in one table: layout, records by state, and what counts.
@Suite("All samples", .needsSharedFiles)
struct SampleTableTests {
  @Test func `every sample is in the table`() throws {
    let files =
      try SharedFiles.names(in: "samples").map { "samples/" + $0 }
      + SharedFiles.names(in: "real").map { "real/" + $0 }
    let told = SampleLine.all.map(\.file)
    #expect(Set(told) == Set(files))
    #expect(told.count == 52)
  }

  /// Prints its line, so that the table can be read in the output of the tests.
  @Test(arguments: SampleLine.all)
  func `a sample is read as the table says`(_ line: SampleLine) throws {
    let name = String(line.file.split(separator: "/")[1])
    let outcome = try Drop.read(SharedFiles.bytes(line.file), name: name)
    print(SampleLine(file: line.file, outcome).description)
    #expect(SampleLine(file: line.file, outcome) == line)
  }

  /// The figures of the table are those that `EXPECTED.json` gives, where it gives one sum.
  @Test(arguments: SampleLine.all.filter { $0.expectedKey != nil })
  func `a sum is the one that was worked out without us`(_ line: SampleLine) throws {
    let key = try #require(line.expectedKey)
    let name = String(line.file.split(separator: "/")[1])
    let expected = try SharedFiles.expected(name).decimal(key)
    let counted = try Drop.sample(name).counted
    let isWeight = key.hasSuffix("_kg")
    #expect((isWeight ? counted.kilograms : counted.sum) == expected)
  }
}
