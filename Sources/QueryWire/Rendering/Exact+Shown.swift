public import ImpactCore

extension Exact {
  /// The figure for people: rounded half away from zero to `decimals`, all of them written, with
  /// commas between thousands. What is not zero never reads as zero: `<0.01`.
  public func shown(decimals: Int) -> String {
    let rounded = rounded(toDecimals: decimals)
    if rounded.isZero, !isZero {
      let least = Exact(coefficient: 1, scale: decimals).shown(decimals: decimals)
      return isNegative ? ">-" + least : "<" + least
    }
    let text = rounded.description
    let parts = (rounded.isNegative ? text.dropFirst() : text[...]).split(separator: ".")
    var whole = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index).isMultiple(of: 3) { whole += "," }
      whole.append(digit)
    }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    let point = decimals > 0 ? "." : ""
    return (rounded.isNegative ? "-" : "") + whole + point + fraction + zeros
  }

  var isWhole: Bool { rounded(toDecimals: 0) == self }

  /// Every digit, with commas between thousands.
  public var shownInFull: String {
    let decimals = description.split(separator: ".").dropFirst().first?.count ?? 0
    return shown(decimals: decimals)
  }
}
