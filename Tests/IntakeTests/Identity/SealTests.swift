import ImpactCore
import Intake
import Testing

@Suite struct SealTests {
  private let seal = Seal(key: Array("key".utf8))

  private func digest(
    _ texts: [String], org: String = "A", _ purpose: SealedFields.Purpose = .content
  )
    -> Digest128
  {
    var fields = SealedFields(org: org, stream: .mileage)
    fields.begin(purpose)
    for text in texts { fields.add(.cell(text)) }
    return fields.digest(seal)
  }

  @Test func `where one field ends and the next begins makes a difference`() {
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["ab", ""]) != digest(["ab"]))
    #expect(digest(["ab", "c"]) == digest(["ab", "c"]))
  }

  @Test func `purpose, organisation and key make a difference`() {
    #expect(digest(["a"]) != digest(["a"], .reference))
    #expect(digest(["a"]) != digest(["a"], org: "B"))
    var fields = SealedFields(org: "A", stream: .mileage)
    fields.begin(.content)
    fields.add(.cell("a"))
    #expect(fields.digest(Seal(key: Array("another".utf8))) != digest(["a"]))
  }

  @Test func `equal journeys without a reference have equal content`() throws {
    let records = try Drop.read("Date,Miles\n01/04/2025,5\n01/04/2025,5\n01/04/2025,6\n").records
    #expect(records[0].identity == records[1].identity)
    #expect(records[0].identity != records[2].identity)
    #expect(records[0].identity?.reference == nil)
  }

  @Test func `a blank reference is none`() throws {
    let records = try Drop.read("Ref,Date,Miles\n,01/04/2025,5\nA1,01/04/2025,5\n").records
    #expect(records.map { $0.identity?.reference == nil } == [true, false])
  }

  @Test func `rejected rows and those that are not ours keep their identity`() throws {
    let rows = "Ref,Date,Miles,Status\nA1,31/04/2025,5,Paid\nA2,01/04/2025,5,Rejected\n"
    let records = try Drop.read(rows).records
    #expect(records.map(\.reading.state) == [.rejected, .notApplicable])
    #expect(records.allSatisfy { $0.identity?.reference != nil })
  }

  @Test func `the same row in another organisation is another row`() throws {
    let rows = "Ref,Date,Miles\nA1,01/04/2025,5\n"
    let first = try Drop.read(rows, org: "RNN").records.first?.identity
    #expect(try Drop.read(rows, org: "RXX").records.first?.identity?.reference != first?.reference)
  }

  /// RFC 4231, test cases 2 and 6, and a key of exactly one block from Python's `hmac`.
  @Test func `a digest is the beginning of the standard's HMAC`() {
    let short = Seal(key: Array("Jefe".utf8)).digest(Array("what do ya want for nothing?".utf8))
    #expect(short == Digest128(high: 0x5BDC_C146_BF60_754E, low: 0x6A04_2426_0895_75C7))
    let long = Seal(key: Array(repeating: 0xAA, count: 131))
      .digest(Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8))
    #expect(long == Digest128(high: 0x60E4_3159_1EE0_B67F, low: 0x0D8A_26AA_CBF5_B77F))
    let block = Seal(key: Array(repeating: 0xAA, count: 64)).digest([])
    #expect(block == Digest128(high: 0xDB2C_F93F_633F_CDFD, low: 0x9BB7_F3B9_9763_A637))
  }
}
