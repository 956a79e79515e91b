import ImpactCore
import ImpactService
import Testing

/// `savings.toml`: baselines, assumption sets and targets.
@Suite struct SavingsFileTests {
  private static let baseline = """
    [[baseline]]
    name = "2019-20"
    streams = ["mileage"]
    period = "FY2019-20"
    approved_by = "the board"
    why = "the last full year"
    note = "March 2020 is in it"

    """
  private static let set = """
    [[assumptions]]
    name = "calls"
    organisation = "RNN"
    kind = "meeting"
    from = "2024-04-01"
    travellers_per_meeting = 2
    return_km = "57.3"
    substitution_share = "0.35"
    car_share = 1
    occupancy = "1.55"
    source = "a survey"
    stated_by = "an officer"

    """

  private func basis(_ text: String) throws -> SavingsBasis {
    try SavingsFile.basis(text: text, name: "savings.toml")
  }

  private func fault(of text: String) -> String? {
    do {
      _ = try basis(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `every number is what the file says, to the last digit`() throws {
    let read = try basis(Self.baseline + Self.set)
    let month = try #require(CivilMonth("2024-05"))
    let set = try #require(read.assumptions.set(for: "RNN", .meeting, in: month))
    guard case .meeting(let assumption) = set.content else {
      Issue.record("\(set.content)")
      return
    }
    #expect(assumption.occupancy == Exact("1.55"))
    #expect(assumption.returnDistance.kilometres == Exact("57.3"))
    #expect(assumption.substitution.value == Exact("0.35"))
    let baseline = try #require(read.baselines.baseline(for: "RNN", .mileage, in: month))
    #expect("\(baseline.first) \(baseline.last)" == "2019-04 2020-03")
    #expect(try basis("").baselines.baselines.isEmpty)
  }

  @Test func `a target is read`() throws {
    let target = try #require(
      basis(
        """
        [[target]]
        name = "fewer miles"
        measure = "ENV-09"
        value = 30000
        unit = "miles"
        start_value = 0
        start_date = "2024-04-01"
        by = "2027-03-31"
        """
      ).targets.first)
    #expect(target.measure == .carMiles)
    #expect(target.value == Exact(30000))
  }

  @Test(arguments: [
    ("car_share = 1", "car_share = 0.7", "assumptions 1: “car_share” must be a number"),
    ("car_share = 1", "car_share = \"1.2\"", "must lie between 0 and 1"),
    ("car_share = 1", "carshare = 1", "unknown key “carshare”"),
    ("kind = \"meeting\"", "kind = \"party\"", "give the kind: one of meeting"),
    ("from = \"2024-04-01\"", "from = \"April\"", "“from” must be a day in quotes"),
    ("period = \"FY2019-20\"", "period = \"this-fy\"", "baseline 1: give the months as period"),
    ("note = \"March 2020 is in it\"", "", "pandemic"),
    ("streams = [\"mileage\"]", "streams = [\"miles\"]", "“miles” is no stream"),
    ("[[baseline]]", "[baseline]", "write [[baseline]] above each object"),
  ])
  func `a mistake is said with what to do`(right: String, wrong: String, said: String) throws {
    let text = (Self.baseline + Self.set).replacing(right, with: wrong)
    let fault = try #require(self.fault(of: text))
    #expect(fault.contains(said), "\(fault)")
    #expect(fault.hasPrefix("savings.toml"))
  }

  @Test func `the example that is shipped sets nothing, and all of it can be used`() throws {
    let path = "\(Checkout.root)/systemd/savings.toml"
    let text = String(
      decoding: try SmallFile.bytes(at: path, bytesMax: 1 << 16), as: UTF8.self)
    #expect(try basis(text).assumptions.sets.isEmpty)
    #expect(try basis(text).value.carbon == nil)
    let lines = text.split(separator: "\n").filter { line in
      line.hasPrefix("#[") || line.hasPrefix("#") && line.contains(" = ") && !line.hasPrefix("# ")
    }
    let example = lines.map { $0.dropFirst() }.joined(separator: "\n")
      .replacing("why = ", with: "note = \"March 2020 is in it\"\nwhy = ")
      .replacing("/usr/share/impactd/values", with: "\(Checkout.root)/systemd/values")
      .replacing("proxies = \"proxies.csv\"", with: "")
    let read = try basis(example)
    #expect(read.baselines.baselines.count == 1)
    #expect(read.assumptions.sets.count == 1)
    #expect(read.targets.count == 1)
    #expect(read.value.carbon != nil && read.value.damage != nil && read.value.mileage != nil)
  }
}
