import ImpactCore
import QueryWire

extension Sample {
  static func held(_ span: DateSpan?) -> HeldAnswer {
    HeldAnswer(
      rows: [
        HeldRowAnswer(
          id: "f12-r34", file: "claims.csv", fileID: "f12", sheet: nil, row: 34, org: "RNN",
          stream: .mileage, activity: "car", span: span, quantity: exact("700.5"), unit: .mile,
          code: "distance-unlikely", reason: "This is far for one day.",
          whatToDo: "Check the miles.",
          wouldAdd: ActivityFigures(distanceMiles: exact("700.5"), carMiles: exact("700.5")))
      ], totalRows: 3)
  }

  static let decisions = DecisionsAnswer(decisions: [
    DecisionAnswer(id: "f12-r34", outcome: .decided, state: .counted, reason: nil),
    DecisionAnswer(id: "f12-r35", outcome: .already, state: .rejected, reason: nil),
    DecisionAnswer(id: "f12-r36", outcome: .decided, state: .amended, reason: nil),
    DecisionAnswer(id: "f12-r37", outcome: .decided, state: .held, reason: nil),
    DecisionAnswer(
      id: "f12-r99", outcome: .refused, state: nil,
      reason: "There is no such row. See impactctl held."),
  ])
}
