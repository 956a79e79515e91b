import TestSupport

/// Decimal arithmetic on digits, as it is done on paper: the oracle that `Exact` is compared with.
/// It shares no code and no representation with it.
struct Schoolbook {
  var isNegative: Bool
  /// Digits without the point, the last one first.
  var digits: [Int]
  var scale: Int

  /// Random, with at most `digits` digits.
  init(digits count: Int, random: inout SeededGenerator) {
    isNegative = Bool.random(using: &random)
    digits = (0..<Int.random(in: 1...count, using: &random)).map { _ in
      // Zeros and nines are where carries go wrong.
      [0, 9, Int.random(in: 0...9, using: &random)].randomElement(using: &random) ?? 0
    }
    scale = Int.random(in: 0...18, using: &random)
  }

  init(isNegative: Bool, digits: [Int], scale: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.scale = scale
  }

  var coefficient: Int128 {
    let magnitude = digits.reversed().reduce(Int128(0)) { $0 * 10 + Int128($1) }
    return isNegative ? -magnitude : magnitude
  }

  /// Plain, without needless zeros.
  var text: String {
    var whole = digits + Array(repeating: 0, count: max(0, scale + 1 - digits.count))
    var decimals = Array(whole.prefix(scale))
    whole.removeFirst(scale)
    while decimals.first == 0 { decimals.removeFirst() }
    while whole.count > 1, whole.last == 0 { whole.removeLast() }
    let isZero = decimals.isEmpty && whole == [0]
    func joined(_ digits: [Int]) -> String { digits.reversed().map(String.init).joined() }
    return (isNegative && !isZero ? "-" : "") + joined(whole)
      + (decimals.isEmpty ? "" : "." + joined(decimals))
  }

  private func digits(atScale scale: Int, count: Int) -> [Int] {
    let raised = Array(repeating: 0, count: scale - self.scale) + digits
    return raised + Array(repeating: 0, count: max(0, count - raised.count))
  }

  static func + (left: Schoolbook, right: Schoolbook) -> Schoolbook {
    let scale = max(left.scale, right.scale)
    let count = max(left.digits.count, right.digits.count) + scale + 1
    let a = left.digits(atScale: scale, count: count)
    let b = right.digits(atScale: scale, count: count)
    if left.isNegative == right.isNegative {
      return Schoolbook(
        isNegative: left.isNegative, digits: carried(zip(a, b).map { $0 + $1 }), scale: scale)
    }
    let isLeftLess = a.reversed().lexicographicallyPrecedes(b.reversed())
    let (more, less) = isLeftLess ? (b, a) : (a, b)
    return Schoolbook(
      isNegative: isLeftLess ? right.isNegative : left.isNegative,
      digits: carried(zip(more, less).map { $0 - $1 }), scale: scale)
  }

  static func * (left: Schoolbook, right: Schoolbook) -> Schoolbook {
    var columns = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (i, a) in left.digits.enumerated() {
      for (j, b) in right.digits.enumerated() { columns[i + j] += a * b }
    }
    return Schoolbook(
      isNegative: left.isNegative != right.isNegative, digits: carried(columns),
      scale: left.scale + right.scale)
  }

  /// Long division to one digit more than is kept; a five there goes away from zero.
  func dividedAndRounded(by divisor: UInt64, decimals: Int) -> Schoolbook {
    let zeros = Array(repeating: 0, count: max(0, decimals + 1 - scale))
    let surplus = max(0, scale - decimals - 1)
    var quotient: [Int] = []
    var remainder: UInt128 = 0
    for digit in (zeros + digits).reversed() {
      remainder = remainder * 10 + UInt128(digit)
      quotient.append(Int(remainder / UInt128(divisor)))
      remainder %= UInt128(divisor)
    }
    var kept = Array(quotient.reversed().dropFirst(surplus))
    let next = kept.isEmpty ? 0 : kept.removeFirst()
    kept.append(contentsOf: [0, 0])
    if next >= 5 { kept[0] += 1 }
    return Schoolbook(isNegative: isNegative, digits: Schoolbook.carried(kept), scale: decimals)
  }

  private static func carried(_ columns: [Int]) -> [Int] {
    var carry = 0
    return columns.map { column in
      let sum = column + carry
      let digit = ((sum % 10) + 10) % 10
      carry = (sum - digit) / 10
      return digit
    }
  }
}
