import QueryWire
import Testing

@Suite struct ForgettingReportTests {
  private func answer(
    isTrial: Bool = false, originals: [String] = [], unreadable: [String] = [],
    places: [String] = [], filesWaiting: Int = 0
  ) -> ForgettingAnswer {
    func files(_ names: [String]) -> [NamedFile] {
      names.enumerated().map { NamedFile(id: "f\($0.offset + 1)", name: $0.element) }
    }
    return ForgettingAnswer(
      isTrial: isTrial, searched: 1204, originals: files(originals), unreadable: files(unreadable),
      fileNames: [], places: places, filesWaiting: filesWaiting)
  }

  @Test func `the answer comes back from its own JSON`() throws {
    let whole = answer(
      isTrial: true, originals: ["a.csv"], unreadable: ["b.pdf"], places: ["Ward"],
      filesWaiting: 2)
    #expect(try ForgettingAnswer(json: whole.json) == whole)
    let query = ForgettingQuery(person: "Smith, Jane", isTrial: true)
    #expect(try ForgettingQuery(query: query.query) == query)
    #expect(throws: WireFault.self) { try ForgettingQuery(query: "dry-run=yes") }
  }

  @Test func `what was done is said in plain words`() {
    #expect(
      answer().report.text(.plain).hasPrefix(
        "1,204 originals were looked through; none of them names this person."))
    let removed = answer(originals: ["a.csv"]).report.text(.plain)
    #expect(removed.contains("1 names this person and was removed. The totals are as before"))
    let seen = answer(isTrial: true, originals: ["a.csv", "b.csv"]).report.text(.plain)
    #expect(seen.contains("2 name this person. Nothing was removed"))
  }

  @Test func `what is left for a person to see to is a finding`() {
    #expect(!answer(originals: ["a.csv"]).leavesSomething)
    let left = [
      answer(unreadable: ["scan.pdf"]), answer(places: ["Ward of Jane Smith"]),
      answer(filesWaiting: 1),
    ]
    for answer in left { #expect(answer.leavesSomething) }
  }
}
