import ImpactCore

extension SavingsAnswer: Reportable {
  public var grid: Grid {
    let keys = query.rows.keyColumns
    let parts = keys.isEmpty ? [SavingsGroup(key: [], savings: total)] : groups
    return Grid(
      columns: keys + [
        .text("mechanism", "mechanism"), .figure("months", "months"),
      ] + SavingMeasure.allCases.map(SavingsAnswer.column) + [
        .figure("before", "before", decimals: 1), .figure("now", "now", decimals: 1),
        .text("unit", "unit"), .figure("saved", "saved", decimals: 1),
        .figure("saved_percent", "saved", "percent", decimals: 1), .text("basis", "by"),
      ],
      keyColumns: keys.count,
      rows: parts.flatMap { group in
        let key = query.rows.cells(group.key)
        return group.savings.mechanisms.map { key + SavingsAnswer.cells($0) }
          + [key + SavingsAnswer.cells(group.savings.headline)]
      })
  }

  public var report: Report {
    var parts: [Report.Part] = [
      .line((query.rows.words + ["factors \(query.factors)"]).joined(separator: " · ")), .gap,
    ]
    if total.mechanisms.isEmpty {
      parts.append(.line("Nothing in these days can save anything."))
    } else {
      parts += [.grid(grid), .gap, .line(total.headline.words)]
      parts += total.mechanisms.flatMap(\.remarks).map { .line($0) }
    }
    if let words = effects?.words { parts.append(.line(words)) }
    return Report(parts + notes.map { .line($0) })
  }

  private static func column(_ measure: SavingMeasure) -> Grid.Column {
    .figure(
      measure.rawValue, measure == .ghg ? "GHG" : measure.title.lowercased(), measure.unit,
      decimals: measure.decimals)
  }

  private static func cells(_ answer: MechanismAnswer) -> [Grid.Cell] {
    [.init(answer.mechanism.rawValue), .init(answer.months.asked)]
      + SavingMeasure.allCases.map { .init(answer.saved[$0]) }
      + [
        .init(answer.levels?.before), .init(answer.levels?.now), .init(answer.levels?.unit),
        .init(answer.levels?.saved), .init(answer.levels?.savedPercent),
        .init(answer.basis.isEmpty ? nil : answer.basis.joined(separator: "; ")),
      ]
  }

  private static func cells(_ headline: HeadlineAnswer) -> [Grid.Cell] {
    [.init("headline"), .nothing] + SavingMeasure.allCases.map { .init(headline.saved[$0]) }
      + [.nothing, .nothing, .nothing, .nothing, .nothing, .init(headline.basis?.rawValue)]
  }
}

extension SavingMeasure {
  /// Shown to people.
  var decimals: Int { self == .carMiles || self == .ghg || self == .wtt ? 1 : 2 }
}

extension EffectsAnswer {
  /// What newer factors have done, apart from what the organisation has.
  fileprivate var words: String? {
    guard let wholeGHGKgCO2e, let activityGHGKgCO2e, let factorGHGKgCO2e else { return nil }
    return "Against the same months a year earlier (\(months) of organisations) the books' own "
      + "greenhouse gas is \(wholeGHGKgCO2e.shown(decimals: 1)) kg CO2e less: "
      + "\(activityGHGKgCO2e.shown(decimals: 1)) by what was done, and "
      + "\(factorGHGKgCO2e.shown(decimals: 1)) by other factors, which is no saving."
  }
}

extension HeadlineAnswer {
  /// What is claimed, and what is not added to it.
  fileprivate var words: String {
    switch basis {
    case nil: return "There is neither a baseline nor an assumption set: no saving is claimed."
    case .modelled:
      return "The headline is modelled, by the assumption sets named; there is no baseline."
    case .observed, .both:
      let overlap = overlap[.carMiles].map { $0.shown(decimals: 1) }
      return "The headline is observed against the baseline where there is one. "
        + (overlap.map { "\($0) miles of it are what the models explain, and are not added." }
          ?? "What is modelled is not added.")
    }
  }
}

extension MechanismAnswer {
  /// What people have to know of it besides the figures.
  fileprivate var remarks: [String] {
    var remarks = working.map { "\(mechanism.rawValue): \($0)" }
    if let burden {
      remarks.append(
        "\(mechanism.rawValue): the calls themselves caused \(burden.central.shown(decimals: 2)) "
          + "kg CO2e (\(burden.low.shown(decimals: 2)) to \(burden.high.shown(decimals: 2))), "
          + "which is taken off.")
    }
    return remarks + reasons.map { "\(mechanism.rawValue): \($0)" }
  }
}
