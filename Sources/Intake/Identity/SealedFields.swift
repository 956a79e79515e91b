package import ImpactCore

/// Texts put together for one digest. Each is preceded by its length, so that ("ab", "c") and
/// ("a", "bc") differ, and the purpose stands in front, so that equal texts under two purposes do.
package struct SealedFields {
  package enum Purpose: UInt8, Sendable {
    case reference = 1
    case reversal, naturalKey, content, person, car
  }

  private let prefix: [UInt8]
  private var bytes: [UInt8] = []

  /// Digests of two organisations or streams never meet.
  package init(org: String, stream: Stream) {
    var prefix: [UInt8] = []
    for text in [org, stream.rawValue] { SealedFields.append(text.utf8, to: &prefix) }
    self.prefix = prefix
  }

  package mutating func begin(_ purpose: Purpose) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(purpose.rawValue)
    bytes.append(contentsOf: prefix)
  }

  package mutating func add(_ text: CellText) {
    SealedFields.append(text, to: &bytes)
  }

  package mutating func add(_ number: Int) {
    SealedFields.append(String(number).utf8, to: &bytes)
  }

  package func digest(_ seal: Seal) -> Digest128 { seal.digest(bytes) }

  private static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    let length = UInt32(clamping: text.count)
    for shift in [24, 16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: length >> shift))
    }
    bytes.append(contentsOf: text)
  }
}
