import Ledger
import Testing

@Suite struct LinkSealTests {
  private func seal(_ append: (inout LinkSeal) -> Void) -> [UInt8] {
    var seal = LinkSeal()
    append(&seal)
    return seal.finish()
  }

  @Test func `no two integers have one form`() {
    let integers: [Int64] = [
      0, 1, -1, 127, 128, -128, -129, 200, -56, 255, 256, -256, 32_767, 32_768, -32_768, 65_535,
      .max, .min, .max - 1, .min + 1, 1 << 55, 1 << 56, -(1 << 55) - 1,
    ]
    let seals = integers.map { integer in seal { $0.append(integer) } }
    #expect(Set(seals).count == integers.count)
    #expect(!seals.contains(seal { $0.append(Int64?.none) }))
    #expect(!seals.contains(seal { _ in }))
  }

  @Test func `no two rows of values have one form`() {
    let long = [UInt8](repeating: 7, count: 40_000)
    let seals = [
      seal { $0.append("ab") },
      seal {
        $0.append("a"); $0.append("b")
      },
      seal {
        $0.append("b"); $0.append("a")
      },
      seal { $0.append(Array("ab".utf8)) },
      seal {
        $0.append(""); $0.append("ab")
      },
      seal {
        $0.append([]); $0.append("ab")
      },
      seal {
        $0.append(Int64?.none); $0.append("ab")
      },
      seal { $0.append(long) },
      seal {
        $0.append(long); $0.append(long)
      },
      seal { $0.append(long + long) },
    ]
    #expect(Set(seals).count == seals.count)
  }

  /// SHA-256 of the two bytes 0x11 0x05, from another program.
  @Test func `the form is the one described`() {
    let known: [UInt8] = [
      0xD3, 0x88, 0x22, 0x11, 0x16, 0x24, 0x0A, 0xED,
      0x3E, 0xE3, 0x78, 0xA5, 0x78, 0xEB, 0xEA, 0x8A,
      0x06, 0x7E, 0x6B, 0xAD, 0x2C, 0xFD, 0xFE, 0xF2,
      0x15, 0xBF, 0xF5, 0x6C, 0x70, 0xB1, 0x42, 0x3A,
    ]
    #expect(seal { $0.append(5) } == known)
  }
}
