/// How far an organisation is on the way to a target, and where a straight line leads.
///
///     share    = (now − start) ÷ (target − start)
///     forecast = start + (now − start) × days in all ÷ days gone
///
/// Both are rounded once at 12 decimals. Days count from the start to the end of the day asked
/// about. `now` is of the same kind as the start: a level on that day, or a sum since the start.
public struct TargetProgress: Hashable, Sendable {
  /// How it stands on the day asked about.
  public enum State: String, CaseIterable, Sendable {
    case reached
    case onCourse = "on-course"
    case behind
    /// The date is past and the value was not reached.
    case missed
    case notBegun = "not-begun"
    /// The value of the day is not known.
    case notKnown = "not-known"
  }

  public let target: Target
  public let day: CivilDate
  public let now: SavingFigure
  public let state: State
  /// 0 at the start, 1 at the target; may be less or more.
  public let share: SavingFigure
  /// The value on the target's day, if it goes on as since the start. Past that day it is `now`.
  public let forecast: SavingFigure

  public init(_ target: Target, now: SavingFigure, on day: CivilDate) {
    self.target = target
    self.day = day
    self.now = now
    let gone = Int(day.dayNumber - target.startDate.dayNumber) + 1
    let whole = Int(target.by.dayNumber - target.startDate.dayNumber) + 1
    share = now.map { amount in
      // Downwards both differences turn their sign, so the divisor stays positive.
      let (covered, way) = (amount - target.startValue, target.value - target.startValue)
      return (target.isUpwards ? covered : -covered)
        .dividedAndRounded(
          by: target.isUpwards ? way : -way, decimals: Exact.decimalsWhenEndless)
    }
    guard gone > 0 else {
      forecast = .absent(reason: "It begins on \(target.startDate).")
      state = .notBegun
      return
    }
    forecast = now.map { amount in
      guard gone < whole else { return amount }
      let slope = ((amount - target.startValue) * Exact(whole))
        .dividedAndRounded(by: UInt64(gone), decimals: Exact.decimalsWhenEndless)
      return target.startValue + slope
    }
    state = Self.state(target, now, forecast, isOver: day > target.by)
  }

  private static func state(
    _ target: Target, _ now: SavingFigure, _ forecast: SavingFigure, isOver: Bool
  ) -> State {
    guard let amount = now.value, let end = forecast.value else { return .notKnown }
    if target.isReached(by: amount) { return .reached }
    if isOver { return .missed }
    return target.isReached(by: end) ? .onCourse : .behind
  }

  /// The state as a sentence, with figures rounded to one decimal.
  public var words: String {
    let goal = "\(shown(target.value)) \(target.unit) by \(target.by)"
    switch state {
    case .notBegun: return "Not begun: it begins on \(target.startDate) and asks for \(goal)."
    case .notKnown: return "Not known: \(now.reason ?? "")"
    case .reached: return "Reached: \(shown(now)) \(target.unit), of \(goal)."
    case .missed: return "Missed: \(shown(now)) \(target.unit), of \(goal)."
    case .onCourse, .behind:
      let start = state == .behind ? "Behind" : "On course"
      return "\(start): \(shown(now)) \(target.unit) on \(day), of \(goal); at this pace "
        + "\(shown(forecast)) by then."
    }
  }

  private func shown(_ figure: SavingFigure) -> String { figure.value.map(shown) ?? "?" }
  private func shown(_ amount: Exact) -> String { amount.rounded(toDecimals: 1).description }
}
