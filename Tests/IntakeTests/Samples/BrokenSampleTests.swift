import ImpactCore
import Intake
import Testing

@Suite("Broken samples", .needsSharedFiles)
struct BrokenSampleTests {
  @Test func `x03 is a header and no records`() throws {
    let outcome = try Drop.sample("x03_header_only.csv")
    #expect(outcome.reading?.layout == "mileage-claims")
    #expect(outcome.records.isEmpty)
    #expect(outcome.notes.contains("The file has a header and no rows below it."))
  }

  @Test func `x05 reads both encodings and says so`() throws {
    let outcome = try Drop.sample("x05_mixed_encoding.csv")
    #expect(outcome.counted.map(\.site) == ["Café Site", "Café Site"])
    #expect(outcome.counted.sum == exact("21"))
    #expect(outcome.notes.contains { $0.contains("character sets") })
  }

  @Test func `x07 is empty and may still be on its way`() throws {
    let outcome = try Drop.sample("x07_empty.csv")
    guard case .incomplete = outcome.refusal else {
      Issue.record("not waited for: \(String(describing: outcome.refusal))")
      return
    }
  }

  @Test func `x08 is refused with the row of the quotation mark`() throws {
    let outcome = try Drop.sample("x08_unclosed_quote.csv")
    #expect(outcome.refusal?.reason.contains("row 2") == true)
  }

  @Test func `x09 has two rows between its carriage returns`() throws {
    let outcome = try Drop.sample("x09_cr_only.csv")
    #expect(outcome.rows(.counted) == [2, 3])
    #expect(outcome.counted.sum == exact("20"))
  }

  @Test func `x10 has one row before its zero bytes`() throws {
    let outcome = try Drop.sample("x10_nul_bytes.csv")
    #expect(outcome.records.count == 1)
    #expect(outcome.notes.contains { $0.contains("512 bytes") })
  }

  @Test func `x11 is refused, and told what each kind of file needs`() throws {
    let outcome = try Drop.sample("x11_unrelated.csv")
    let reason = try #require(outcome.refusal?.reason)
    #expect(reason.contains("staff mileage claims"))
    #expect(reason.contains("date, distance"))
  }

  @Test func `x06 is cut short and may still be on its way`() throws {
    let outcome = try Drop.sample("x06_truncated.xlsx")
    guard case .incomplete = outcome.refusal else {
      Issue.record("not waited for: \(String(describing: outcome.refusal))")
      return
    }
  }

  @Test(arguments: [
    ("x01_html_named.xls", "web page"), ("x02_script_named.ods", "script"),
  ])
  func `what is no text is refused by its true name`(_ sample: String, _ name: String) throws {
    let refusal = try #require(try Drop.sample(sample).refusal)
    #expect(refusal.reason.contains(name))
    #expect(refusal.whatToDo.contains("CSV"))
  }

  @Test func `x04 is refused with the nearest layout and what it lacks`() throws {
    let outcome = try Drop.sample("x04_shifted_by_thousands.csv")
    #expect(outcome.refusal?.reason.contains("The nearest is estates return by site") == true)
    #expect(outcome.records.isEmpty)
  }
}
