import ImpactCore
import Intake
import Testing

/// Ledgers in use know rows by their content, so it must not change with what is read since.
@Suite struct ContentIdentityTests {
  private func content(_ file: String, by rowHash: Seal.RowHash = .sip) throws -> Digest128? {
    try Drop.read(file, rowHash: rowHash).records.first?.identity?.content
  }

  /// The digests were made outside: HMAC-SHA-256 over the purpose, then the organisation, the
  /// stream and each cell behind its length in four bytes.
  @Test func `a row without the later columns has the identity that it always had`() throws {
    #expect(
      try content("Date,Miles\n01/04/2025,5\n", by: .hmac)
        == Digest128(high: 0x2aba_7007_638b_34cd, low: 0x794c_6fd4_c6ea_67c3))
    #expect(
      try content("Claim ref,Date,Miles,Fuel\nA1,01/04/2025,5,Petrol\n", by: .hmac)
        == Digest128(high: 0xfdee_b69d_d897_c32d, low: 0x2848_334d_814b_74e3))
  }

  /// The digests were made outside, with OpenSSL's SipHash under a key that Python's `hmac` made of
  /// the test's: over the purpose, the organisation, the stream and each cell as words of eight
  /// bytes.
  @Test func `a row has the same short hash in every release`() throws {
    #expect(
      try content("Date,Miles\n01/04/2025,5\n")
        == Digest128(high: 0x508e_95f9_dd3b_2241, low: 0x6fae_d82e_1b2d_9931))
    #expect(
      try content("Claim ref,Date,Miles,Fuel\nA1,01/04/2025,5,Petrol\n")
        == Digest128(high: 0xd879_8e8d_1ca3_e69c, low: 0x39f1_4d9c_7b1c_2bf4))
  }

  @Test func `a row that leaves the later columns blank is the same row`() throws {
    let before = try content("Claim ref,Date,Miles,Fuel\nA1,01/04/2025,5,Petrol\n")
    let later = try content(
      "Claim ref,Date,Market segment,Miles,First registered,Fuel\nA1,01/04/2025,,5, ,Petrol\n")
    #expect(before != nil)
    #expect(later == before)
  }

  @Test func `what a later column says is part of the content`() throws {
    func row(_ segment: String, _ registered: String) throws -> Digest128? {
      try content(
        "Date,Miles,Market segment,First registered\n01/04/2025,5,\(segment),\(registered)\n")
    }
    let contents = [
      try row("", ""), try row("Mini", ""), try row("MPV", ""), try row("", "2018"),
      try row("", "Mini"), try row("Mini", "2018"), try row("Mini", "2019"),
    ]
    #expect(Set(contents).count == contents.count)
  }
}
