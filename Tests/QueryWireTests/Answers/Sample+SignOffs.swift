import ImpactCore
import QueryWire

extension Sample {
  static let signed = SignedFigures(
    total: figures,
    groups: [TotalsGroup(key: [.init(.org, "RNN"), .init(.stream, "mileage")], figures: figures)],
    editions: ["uk-ghg-2024-v1.1"], overlays: ["acme-2025-v1"])

  static let signoff = SignoffAnswer(
    id: "s1", at: Instant(unixMilliseconds: 1_746_000_000_000), period: "FY2024-25",
    days: Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31")), org: "RNN",
    by: "Ada", uid: 1000, note: "For the board", policy: "calendar-year",
    sha256: String(repeating: "a", count: 64), figures: signed)

  /// 100 miles less, all of them by car, and PM2.5 that is known now.
  private static var less: Figures {
    var less = Figures.none
    less.activity.distanceMiles = Exact(-100)
    less.activity.carMiles = Exact(-100)
    less.impact.ghgKgCO2e = exact("-26.86")
    less.coverage.rowsCounted = -1
    return less
  }

  private static var known: Figures {
    var known = Figures.none
    known.impact.pm25G = exact("0.004")
    return known
  }

  static let drift: DriftAnswer = {
    let move = DriftMove(then: figures, now: figures + less + known)
    let at = Instant(unixMilliseconds: 1_747_000_000_000)
    return DriftAnswer(
      signoff: signoff, at: at, finding: nil, total: move,
      groups: [DriftGroup(key: signed.groups[0].key, move: move)],
      parts: [
        DriftPart(
          cause: .amendment, fileID: "f7", file: "claims-v2.csv", org: "RNN", stream: .mileage,
          firstAt: at, lastAt: at, difference: less),
        DriftPart(cause: .edition, org: "RNN", stream: .mileage, difference: known),
      ],
      rest: [DriftRest(cause: .lateFile, parts: 3, difference: .none)],
      changes: [ShelfChange(name: "uk-ghg-2024.csv", kind: .changed)])
  }()
}
