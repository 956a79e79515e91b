package import Tables

/// The form that a cell's text must have by its kind (`CellKind`).
package enum CellForm {
  /// What is wrong with the cell, as the end of a sentence; nil where nothing is.
  package static func fault(of cell: Cell, isText: Bool) -> String? {
    let bytes = Array(cell.utf8)
    guard bytes.count <= TableLimits.cellBytes else { return "has \(bytes.count) bytes" }
    guard String(validating: bytes, as: UTF8.self) != nil else { return "is not UTF-8" }
    if isText, cell.kind != .text { return "is no text" }
    return isRight(bytes, cell.kind)
      ? nil : "is \(cell.text.debugDescription), which is no \(cell.kind)"
  }

  private static func isRight(_ bytes: [UInt8], _ kind: CellKind) -> Bool {
    switch kind {
    case .text, .error: true
    case .number: isNumber(bytes)
    case .date: matches(bytes, "0000-00-00")
    case .dateTime: matches(bytes, "0000-00-00T00:00:00", mayEndIn: "Z")
    case .time: matches(bytes, "00:00:00", mayEndIn: "Z")
    case .duration: isDuration(bytes)
    case .boolean: bytes.elementsEqual("TRUE".utf8) || bytes.elementsEqual("FALSE".utf8)
    case .uncomputed: bytes.isEmpty
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A digit for each zero of the form, and its other signs as they are.
  private static func matches(
    _ bytes: [UInt8], _ form: String, mayEndIn end: String = ""
  ) -> Bool {
    let starts = zip(bytes, form.utf8).allSatisfy { byte, sign in
      sign == UInt8(ascii: "0") ? isDigit(byte) : byte == sign
    }
    let rest = bytes.dropFirst(form.utf8.count)
    return starts && bytes.count >= form.utf8.count
      && (rest.isEmpty || rest.elementsEqual(end.utf8))
  }

  /// Plain digits of which at most 15 are significant, far outside every quantity with a power.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let plain = rest.prefix { $0 != UInt8(ascii: "E") }
    let power = rest.dropFirst(plain.count)
    let parts = plain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) })
    else { return false }
    let zero = UInt8(ascii: "0")
    let significant = parts.joined().drop { $0 == zero }.reversed().drop { $0 == zero }
    guard significant.count <= 15, !isNegative || !significant.isEmpty else { return false }
    return power.isEmpty || Int(String(decoding: power.dropFirst(), as: UTF8.self)) != nil
  }

  /// Hours of two digits or more, then minutes and seconds below 60.
  private static func isDuration(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count >= 2 && $0.allSatisfy(isDigit) })
    else { return false }
    return parts.dropFirst().allSatisfy { $0.count == 2 && ($0.first ?? 0) < UInt8(ascii: "6") }
  }
}
