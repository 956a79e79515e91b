import ImpactCore
import ImpactService
import Ledger
import QueryWire
import TestSupport
import Testing

/// The files of a pack: what stands in them, and what does not.
@Suite struct EvidencePackTests: PostsActivities {
  private let shelf: FactorShelf

  init() throws {
    shelf = try Checkout.shelf.get()
  }

  private func pack(_ postings: [Posting], _ settings: String) throws -> EvidencePack {
    let today = try #require(CivilDate("2026-11-23"))
    let method = SavingsMethod(
      shelf: shelf, policy: .calendarYear,
      basis: try SavingsFile.basis(text: settings, name: "savings.toml"))
    let key = try #require(postings.first).place.key
    let places = [
      FilePlace(file: "f1", org: "RNN", month: CivilMonth("2024-05"), key: key),
      FilePlace(file: "f2", org: "RNN", month: CivilMonth("2019-05"), key: key),
    ]
    let reckoning = MeasuresReckoning(method, postings: postings, files: places)
    let period = try #require(Period("2024", today: today))
    #expect(reckoning.files(MonthsQuery(), period: period) == ["f1"])
    let file = FileEvidence(
      id: "f1", org: "RNN", stream: .mileage, receivedAt: Instant(unixMilliseconds: 0),
      sha256: String(repeating: "a", count: 64), rowsCounted: 2,
      receipt: String(repeating: "b", count: 64))
    return reckoning.pack(
      MonthsQuery(), period: period, today: today, files: [file], signOffs: [])
  }

  private func text(_ name: String, _ pack: EvidencePack) throws -> String {
    try #require(pack.files.first { $0.name == name }).text
  }

  private static let baseline = """
    [[baseline]]
    name = "2023"
    streams = ["mileage"]
    period = "2023"
    approved_by = "the board"
    why = "the first whole year"

    """

  @Test func `every number of a figure stands in it with its source`() throws {
    let pack = try pack(miles("120000", "2023-05") + miles("90000", "2024-05"), Self.baseline)
    let inputs = try text("inputs.csv", pack)
    #expect(inputs.contains("activity,RNN,2023-05,claimed car distance,120000,mile,"))
    #expect(inputs.contains("activity,RNN,2024-05,claimed car distance,90000,mile,"))
    #expect(try text("factors.csv", pack).contains("uk-ghg-2024/business-travel-land/car-by-size"))
    #expect(try text("figures.csv", pack).contains(",ENV-09,miles,value,30000\n"))
    #expect(try text("figures.csv", pack).contains(",ENV-09,miles,before,120000\n"))
    #expect(try text("steps.csv", pack).contains("RNN,2024-05,mileage-reduction,add i"))
    let basis = try text("basis.md", pack)
    #expect(basis.contains("## Baseline 2023\n\n- Months: 2023-01 to 2023-12"))
    let receipts = try text("receipts.csv", pack)
    #expect(receipts.contains("f1,RNN,mileage,1970-01-01T"))
    #expect(receipts.contains(",2,aaaa") && receipts.contains("a,b"))
    #expect(try text("measures.csv", pack).contains(",car miles reduced,miles,30000,"))
  }

  @Test func `the manifest lists every file but itself`() throws {
    let pack = try pack(miles("9", "2024-05"), "")
    let manifest = try text("manifest.sha256", pack)
    for file in pack.files where file.name != "manifest.sha256" {
      #expect(manifest.contains("  \(file.name)\n"), "\(file.name)")
    }
    #expect(manifest.split(separator: "\n").count == pack.files.count - 1)
    #expect(!manifest.contains("manifest.sha256"))
  }

  @Test func `the program in it is short enough to be read`() throws {
    let program = try text("recompute.py", pack(miles("9", "2024-05"), ""))
    #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 51)
  }
}
