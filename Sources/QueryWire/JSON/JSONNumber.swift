public import ImpactCore

/// A JSON number, kept as the exact text that stands for it.
public struct JSONNumber: Hashable, Sendable {
  /// Text of JSON's number grammar: what is written is what was read.
  public let text: String

  public init(_ value: Exact) {
    text = value.description
  }

  public init(_ value: Int) {
    text = String(value)
  }

  /// For the reader, which has checked the grammar.
  init(checked text: String) {
    self.text = text
  }

  /// The whole number, or nil where the text has a point or an exponent or does not fit.
  public var int: Int? { Int(text) }

  /// The exact value, or nil for an exponent and past `WireLimits.wholeDigits` before the point
  /// or `WireLimits.decimals` behind it, where arithmetic could outgrow `Exact`.
  public var exact: Exact? {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = JSONNumber.digits(parts[0], most: WireLimits.wholeDigits)
    else { return nil }
    var value = Exact(coefficient: whole, scale: 0)
    if parts.count == 2 {
      let half = WireLimits.decimals / 2
      let first = parts[1].prefix(half)
      guard parts[1].utf8.count <= WireLimits.decimals,
        let leading = JSONNumber.digits(first, most: half)
      else { return nil }
      value += Exact(coefficient: leading, scale: first.utf8.count)
      if first.endIndex < parts[1].endIndex {
        guard let trailing = JSONNumber.digits(parts[1][first.endIndex...], most: half) else {
          return nil
        }
        value += Exact(coefficient: trailing, scale: parts[1].utf8.count)
      }
    }
    return isNegative ? -value : value
  }

  private static func digits(_ text: Substring, most: Int) -> Int128? {
    let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isPlain, (1...most).contains(text.utf8.count) else { return nil }
    return Int128(text)
  }
}
