import ImpactCore
import QueryWire

/// Adds up what a figure is worth by one kind of price, month by month: a price may change from one
/// year to the next.
struct PricedSum {
  let kind: PriceKind
  private let base: PriceBase
  /// Nil where the sum would lack something, or hold pounds of two price bases.
  private(set) var central: Money?
  private var low: Money?
  private var high: Money?
  private var sources: Set<String> = []
  private(set) var reason: String?

  init(_ first: PricedAmount) {
    kind = first.kind
    base = first.base
    add(first)
  }

  mutating func add(_ amount: PricedAmount) {
    if let source = amount.source { sources.insert(source) }
    guard let money = amount.central.money else {
      reason = reason ?? amount.central.reason
      return
    }
    do {
      central = try central?.adding(money) ?? money
      low = try amount.low?.money.map { try low?.adding($0) ?? $0 }
      high = try amount.high?.money.map { try high?.adding($0) ?? $0 }
    } catch {
      reason = "\(error)"
    }
  }

  var answer: PricedAnswer {
    let isWhole = reason == nil
    return PricedAnswer(
      price: kind.rawValue, pounds: isWhole ? central?.pounds : nil,
      low: isWhole ? low?.pounds : nil, high: isWhole ? high?.pounds : nil,
      priceBase: base.description, source: sources.sorted().joined(separator: "; "),
      reason: reason)
  }

  /// Without a sum where a month has no price.
  func value(of measure: SocialMeasure, unit: String) -> MeasureValue? {
    guard reason == nil, let central else { return nil }
    return MeasureValue(
      measure: measure, unit: unit, money: central, source: sources.sorted().joined(separator: "; ")
    )
  }
}
