import ImpactCore
import Intake
import Testing

@Suite struct SealTests {
  private let seal = Seal(key: Array("key".utf8))

  private func digest(
    _ texts: [String], org: String = "A", _ purpose: SealedFields.Purpose = .content,
    by rowHash: Seal.RowHash = .sip, key: String = "key"
  ) -> Digest128 {
    let seal = Seal(key: Array(key.utf8), rowHash: rowHash)
    var fields = SealedFields.Start(org: org, stream: .mileage, seal).fields(purpose)
    for text in texts { fields.add(.cell(text)) }
    return fields.digest
  }

  @Test(arguments: Seal.RowHash.allCases)
  func `where one field ends and the next begins makes a difference`(_ by: Seal.RowHash) {
    #expect(digest(["ab", "c"], by: by) != digest(["a", "bc"], by: by))
    #expect(digest(["ab", ""], by: by) != digest(["ab"], by: by))
    #expect(digest(["12345678", ""], by: by) != digest(["12345678"], by: by))
    #expect(digest(["ab", "c"], by: by) == digest(["ab", "c"], by: by))
  }

  @Test(arguments: Seal.RowHash.allCases)
  func `purpose, organisation and key make a difference`(_ by: Seal.RowHash) {
    #expect(digest(["a"], by: by) != digest(["a"], .reference, by: by))
    #expect(digest(["a"], by: by) != digest(["a"], org: "B", by: by))
    #expect(digest(["a"], by: by) != digest(["a"], by: by, key: "another"))
  }

  @Test func `what names a car is sealed by HMAC, whatever rows are sealed by`() {
    #expect(digest(["AB12CDE"], .car, by: .sip) == digest(["AB12CDE"], .car, by: .hmac))
    #expect(digest(["AB12CDE"], by: .sip) != digest(["AB12CDE"], by: .hmac))
  }

  @Test func `texts of every length up to forty bytes, cut anywhere, have digests of their own`() {
    let letters = Array("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqr".utf8)
    var seen: Set<Digest128> = []
    var cuts = 0
    for length in 0...40 {
      for cut in 0...length {
        let texts = [letters[..<cut], letters[cut..<length]]
        seen.insert(digest(texts.map { String(decoding: $0, as: UTF8.self) }))
        cuts += 1
      }
    }
    #expect(seen.count == cuts)
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
