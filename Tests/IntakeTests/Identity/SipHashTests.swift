import ImpactCore
import Intake
import Testing

@Suite struct SipHashTests {
  /// Made by OpenSSL 3: `openssl mac -macopt hexkey:000102030405060708090a0b0c0d0e0f
  /// -macopt size:16 SIPHASH` of the bytes 0, 1, 2 and so on. The first is the reference program's,
  /// too.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"),
    (8, "3b62a9ba6258f5610f83e264f31497b4"),
    (16, "6ee2a4ca67b054bbfd3315bf85230577"),
    (64, "1eaf077dc0d4cd3f8cad4d383658a74b"),
  ])
  func `a digest is that of the published hash`(_ bytes: Int, _ expected: String) {
    var sip = SipHash(
      key: Digest128(high: 0x0001_0203_0405_0607, low: 0x0809_0A0B_0C0D_0E0F))
    for start in stride(from: 0, to: bytes, by: 8) {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(start + index) << UInt64(8 * index) }
      sip.take(word)
    }
    #expect(sip.digest.description == expected)
  }
}
