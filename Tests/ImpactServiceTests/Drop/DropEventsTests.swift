import ImpactService
import Testing

@Suite struct DropEventsTests {
  @Test func `a folder that is newly watched asks for another scan, once`() throws {
    let directory = try TemporaryDirectory()
    try directory.makeFolder("RNN")
    let events = try DropEvents()
    let organisation = try #require(EntryName("RNN"))
    events.watch([[], [organisation]], below: directory.path)
    #expect(events.takeScanRequest())
    events.watch([[], [organisation]], below: directory.path)
    #expect(!events.takeScanRequest())
  }

  @Test func `a request is taken once`() throws {
    let events = try DropEvents()
    #expect(!events.takeScanRequest())
    events.requestScan()
    #expect(events.takeScanRequest())
    #expect(!events.takeScanRequest())
  }
}
