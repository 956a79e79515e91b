/// The correction version of an edition: `v1`, `v1.1`. A later one replaces an earlier one.
public struct FactorVersion: Hashable, Sendable {
  private let numbers: [Int]
}

extension FactorVersion: Comparable {
  public static func < (left: FactorVersion, right: FactorVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension FactorVersion: CustomStringConvertible, LosslessStringConvertible {
  public var description: String { "v" + numbers.map(String.init).joined(separator: ".") }

  /// Reads what `description` writes and nothing else.
  public init?(_ text: String) {
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, description == text, numbers.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
  }
}
