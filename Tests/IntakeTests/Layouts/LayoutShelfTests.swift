import ImpactCore
import Intake
import TestSupport
import Testing

@Suite struct LayoutShelfTests {
  /// A lease company's own report, as a customer would write it down.
  private static let lease = """
    [layout lease-report]
    title = lease company's mileage report
    stream = mileage
    row = claim
    basis = claim-total
    unit = km
    dates = month first
    known by = reference

    [columns required]
    reference = Contract / line
    date = Period end
    distance = Distance driven (km)

    [columns optional]
    status = State
    department = usual names

    [status words]
    counted = billed
    not applicable = disputed
    """

  private func shelf(_ texts: String...) throws -> LayoutShelf {
    try LayoutShelf(
      own: texts.enumerated().map { number, text in
        LayoutShelf.Text(file: "own-\(number + 1).layout", bytes: Array(text.utf8))
      })
  }

  /// What is wrong with a layout of a customer; nil where nothing is.
  private func refusal(of text: String) -> String? {
    do {
      _ = try shelf(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `every shipped text reads without a fault`() throws {
    #expect(try LayoutShelf.shipped().layouts == LayoutShelf.standard.layouts)
  }

  @Test func `every shipped text is on the shelf`() throws {
    let shipped = try ShippedLayouts.names()
    let names = LayoutShelf.standard.layouts.map(\.name)
    #expect(shipped.count > 15)
    #expect(Set(shipped) == Set(names).union(["usual-names"]))
    #expect(Set(names).count == names.count)
  }

  @Test func `a customer's own layout reads a file that no shipped one knows`() throws {
    let text = """
      Period end,Contract / line,Distance driven (km),State,Directorate
      04/05/2024,A1,100,billed,Estates
      04/06/2024,A2,200,disputed,Estates
      """
    #expect(try Drop.read(text).reading == nil)
    let outcome = try Drop.read(text, shelf: shelf(Self.lease))
    #expect(outcome.reading?.layout == "lease-report")
    #expect(outcome.reading?.basis == .claimTotal)
    #expect(outcome.rows(.counted) == [2])
    #expect(outcome.rows(.notApplicable) == [3])
    let activity = try #require(outcome.counted.first)
    #expect(activity.key.unit == .kilometre)
    #expect(activity.orgUnit == "Estates")
    #expect(activity.span == day("2024-04-05"), "month first, as the layout says")
    #expect(outcome.notes.contains { $0.contains("month first is assumed") })
  }

  @Test func `a layout with the name of a shipped one stands in its place`() throws {
    let own = Self.lease.replacing("lease-report", with: "mileage-claims")
    let names = try shelf(own).layouts.map(\.name)
    #expect(names == LayoutShelf.standard.layouts.map(\.name))
    let outcome = try Drop.read("Date,Miles\n01/04/2025,5\n", shelf: shelf(own))
    #expect(outcome.reading == nil)
  }

  @Test func `a text of names adds to the usual ones`() throws {
    let file = "Dyddiad,Milltiroedd,Cost centre\n01/04/2025,5,C1\n"
    #expect(try Drop.read(file).reading == nil)
    let names = "[names mileage pool]\ndate = Dyddiad\ndistance = Milltiroedd\n"
    let outcome = try Drop.read(file, shelf: shelf(names))
    #expect(outcome.reading?.layout == "mileage-claims")
    #expect(outcome.counted.sum == exact("5"))
    #expect(try Drop.read("Date,Miles\n01/04/2025,5\n", shelf: shelf(names)).reading != nil)
  }

  @Test func `a file that two layouts fit equally is refused, and both are named`() throws {
    let other = Self.lease.replacing("lease-report", with: "hire-report")
      .replacing("lease company's", with: "hire company's")
      .replacing("reference = Contract / line", with: "reference = Contract | Contract / line")
    let file = "Contract / line,Period end,Distance driven (km)\nA1,30/04/2024,100\n"
    let refusal = try #require(
      try Drop.read(file, shelf: shelf(Self.lease, other)).refusal)
    #expect(refusal.reason.contains("row 1"))
    #expect(refusal.reason.contains("lease company's mileage report (lease-report)"))
    #expect(refusal.reason.contains("hire company's mileage report (hire-report)"))

    let yielding = other.replacing("row = claim", with: "row = claim\nyields to = lease-report")
    let outcome = try Drop.read(file, shelf: shelf(Self.lease, yielding))
    #expect(outcome.reading?.layout == "lease-report")
  }

  @Test func `a file that no layout fits is told the nearest and what it lacks`() throws {
    let refusal = try #require(
      try Drop.read(
        "Contract / line,Distance driven (km)\nA1,100\n", shelf: shelf(Self.lease)
      ).refusal)
    #expect(
      refusal.reason.contains(
        "The nearest is lease company's mileage report (lease-report), but no column is the date."))
  }

  @Test func `two layouts that could never be told apart are refused`() {
    let twin = Self.lease.replacing("lease-report", with: "hire-report")
    #expect(throws: BookFault.self) { try shelf(Self.lease, twin) }
    #expect(throws: BookFault.self) { try shelf(Self.lease, Self.lease) }
  }

  /// A change to the lease layout, and the line and words of the fault that it must give.
  @Test(arguments: [
    ("row = claim", "row = journey", 4, "The row is one of claim"),
    ("stream = mileage", "stream = milage", 3, "The stream is one of mileage"),
    ("basis = claim-total", "", 1, "has no basis"),
    ("basis = claim-total", "basis = odometer", 5, "none of the stream mileage: journey, claim"),
    ("unit = km", "unit = league", 6, "The unit is one of"),
    ("known by = reference", "known by = person", 8, "names the person, and no column is it"),
    ("title =", "titel =", 1, "has no title"),
    ("dates =", "date =", 7, "The key date is unknown"),
    ("date = Period end", "dat = Period end", 12, "There is no field \"dat\""),
    ("date = Period end", "date = (km)", 12, "no header could have it"),
    ("status = State", "date = State", 16, "stands among the columns twice"),
    ("date = Period end", "date = Contract / line", 12, "cannot be the reference and the date"),
    ("department = usual names", "weight = usual names", 17, "the weight has no usual names"),
    ("distance = Distance driven (km)", "", 1, "A claim needs a column for the distance"),
    ("[columns required]", "[columns optional]", 15, "stands here twice"),
    ("[columns required]", "[columns needed]", 10, "A section is one of"),
    ("status = State", "", 19, "There are status words and no column is the status"),
    ("counted = billed", "counted = billed, disputed", 19, "cannot both count"),
    ("counted = billed", "counts = billed", 20, "A line here is"),
    ("stream = mileage", "stream = pool", 4, "belongs to the stream mileage"),
    ("[layout lease-report]", "[layout a]\n[layout b]", 2, "one layout"),
  ])
  func `a layout that could never match is refused with its line`(
    _ old: String, _ new: String, _ line: Int, _ words: String
  ) throws {
    let fault = try #require(refusal(of: Self.lease.replacing(old, with: new)))
    #expect(fault.hasPrefix("own-1.layout, line \(line): "), "\(fault)")
    #expect(fault.contains(words), "\(fault)")
  }

  @Test func `random changes to a layout are read or refused, and harm nothing`() throws {
    for name in try ShippedLayouts.names().sorted() {
      let original = try ShippedLayouts.bytes(name)
      for seed in 0..<20 as Range<UInt64> {
        var random = SeededGenerator(seed: seed)
        var bytes = original
        for _ in 0...Int.random(in: 0...8, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
          case 2: bytes.insert(contentsOf: Array("\n[item x]\n".utf8), at: place)
          default: bytes[place] = UInt8(ascii: "|")
          }
        }
        do throws(BookFault) {
          let shelf = try LayoutShelf(own: [LayoutShelf.Text(file: name, bytes: bytes)])
          #expect(!shelf.layouts.isEmpty, "\(name), seed \(seed)")
        } catch {
          #expect(error.line > 0 && error.reason.hasSuffix("."), "\(name), seed \(seed): \(error)")
        }
      }
    }
  }

  @Test func `the lease layout itself has no fault`() {
    #expect(refusal(of: Self.lease) == nil)
  }
}
