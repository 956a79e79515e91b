import ImpactCore

/// Numbers as a receipt shows them, with commas between thousands.
enum Figures {
  static func grouped(_ number: Int) -> String { grouped(String(number)) }
  static func grouped(_ number: Exact) -> String { grouped(number.description) }

  private static func grouped(_ plain: String) -> String {
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let isNegative = plain.hasPrefix("-")
    let digits = Array(isNegative ? parts[0].dropFirst() : parts[0])
    var whole = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { whole.append(",") }
      whole.append(digit)
    }
    let decimals = parts.count > 1 ? "." + parts[1] : ""
    return (isNegative ? "-" : "") + whole + decimals
  }
}
