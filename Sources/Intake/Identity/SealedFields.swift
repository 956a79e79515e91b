package import ImpactCore
import Tables

/// Texts put together for one digest. Where one ends and the next begins makes a difference, so
/// that ("ab", "c") and ("a", "bc") differ; so does what the digest is for.
package struct SealedFields {
  package enum Purpose: UInt8, CaseIterable, Sendable {
    case reference = 1
    case reversal, naturalKey, content, person, car

    /// Whether it stands for a person or a car, and not for a row.
    fileprivate var isOfPerson: Bool { self == .person || self == .car }
  }

  /// Where the digests of one organisation and stream begin: those of two never meet.
  package struct Start: Sendable {
    private let seal: Seal
    private let prefix: [UInt8]
    private let sips: [SipHash]

    package init(org: String, stream: Stream, _ seal: Seal) {
      self.seal = seal
      var prefix: [UInt8] = []
      for text in [org, stream.rawValue] { SealedFields.append(Array(text.utf8), to: &prefix) }
      self.prefix = prefix
      sips = Purpose.allCases.map { purpose in
        var sip = seal.sip
        sip.take(number: Int(purpose.rawValue))
        for text in [org, stream.rawValue] {
          Array(text.utf8).withUnsafeBufferPointer { sip.take($0) }
        }
        return sip
      }
    }

    package func fields(_ purpose: Purpose) -> SealedFields {
      let isShort = seal.rowHash == .sip && !purpose.isOfPerson
      return SealedFields(
        seal: isShort ? nil : seal, sip: sips[Int(purpose.rawValue) - 1],
        bytes: isShort ? [] : [purpose.rawValue] + prefix)
    }
  }

  /// Nil where SipHash is enough, which needs no bytes to be put together.
  private let seal: Seal?
  private var sip: SipHash
  private var bytes: [UInt8]

  package mutating func add(_ text: CellText) {
    guard seal == nil else { return SealedFields.append(text, to: &bytes) }
    text.withUnsafeBufferPointer { sip.take($0) }
  }

  /// The trimmed text of a cell.
  mutating func add(_ column: Int, of row: TableRow) {
    let isTaken = row.withBytes(of: column) { cell in
      guard seal == nil, cell.isTrimmed else { return false }
      sip.take(cell)
      return true
    }
    if !isTaken { add(row[column].utf8.trimmed) }
  }

  package mutating func add(_ number: Int) {
    guard seal == nil else { return SealedFields.append(Array(String(number).utf8), to: &bytes) }
    sip.take(number: number)
  }

  package var digest: Digest128 { seal?.digest(bytes) ?? sip.digest }

  private static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(clamping: text.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: text)
  }
}
