import ImpactCore

extension SavingsBasis {
  /// The dated objects in words: baselines, assumption sets and targets.
  var markdown: String {
    let parts =
      baselines.baselines.map(\.lines) + assumptions.sets.map(\.lines) + targets.map(\.lines)
    let none = "None is set: figures that need one are not known.\n"
    return "# What the savings are reckoned by\n\n"
      + (parts.isEmpty ? none : parts.map { $0.joined(separator: "\n") + "\n" }.joined())
  }
}

extension Baseline {
  fileprivate var lines: [String] {
    let named = organisations.sorted().joined(separator: ", ")
    return [
      "## Baseline \(name)", "",
      "- Months: \(first) to \(last)", "- Of: \(named.isEmpty ? "all organisations" : named)",
      "- Streams: \(streams.map(\.rawValue).sorted().joined(separator: ", "))",
      "- Reported by: \(policy)", "- Approved by: \(approvedBy)", "- Why: \(why)",
    ] + (note.isEmpty ? [] : ["- Note: \(note)"])
      + (recalculateBy.map { ["- To be recalculated by: \($0)"] } ?? []) + [""]
  }
}

extension AssumptionSet {
  fileprivate var lines: [String] {
    [
      "## Assumption set \(name)", "", "- Kind: \(kind.rawValue)",
      "- Of: \(organisation ?? "all organisations")",
      "- Months: \(first) to \(last?.description ?? "a newer set")",
    ] + content.lines + (additionality?.lines ?? []) + [
      "- Source: \(source)", "- Stated by: \(statedBy)", "",
    ]
  }
}

extension AssumptionSet.Content {
  fileprivate var lines: [String] {
    switch self {
    case .meeting(let meeting):
      [
        "- Travellers per meeting: \(meeting.travellersPerMeeting)",
        "- Return distance: \(meeting.returnDistance)",
        "- Substitution share: \(meeting.substitution)", "- Car share: \(meeting.carShare)",
        "- Occupancy: \(meeting.occupancy)",
      ]
    case .consultation(let consultation):
      [
        "- Return distance: \(consultation.returnDistance)",
        "- Car share: \(consultation.carShare)",
      ]
    case .journey(let share): share.map { ["- Active travel share: \($0)"] } ?? []
    case .waste(let waste):
      waste.map { ["- \($0.material.rawValue) waste, instead of \($0.insteadOf.rawValue)"] } ?? []
    }
  }
}

extension Additionality {
  fileprivate var lines: [String] {
    [
      "- Deadweight: \(deadweight)", "- Displacement: \(displacement)", "- Leakage: \(leakage)",
      "- Substitution: \(substitution)",
    ]
  }
}

extension Target {
  fileprivate var lines: [String] {
    [
      "## Target \(name)", "", "- Measure: \(measure.rawValue)",
      "- Of: \(organisation ?? "all organisations together")",
      "- From: \(startValue) \(unit) on \(startDate)", "- To: \(value) \(unit) by \(by)", "",
    ]
  }
}
