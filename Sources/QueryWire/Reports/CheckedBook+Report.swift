import ImpactCore

extension CheckedBook {
  var json: JSON {
    let name: JSONObject = ["name": name.json, "usable": (!isFaulty).json]
    switch verdict {
    case .usable(let edition, let factors):
      return .object(
        name.with([
          "edition": edition.name.json, "version": edition.version.description.json,
          "valid_from": (edition.validity?.first).json, "valid_to": (edition.validity?.last).json,
          "publication": edition.publication.json, "factors": factors.sum.json,
          "factors_by_measure": factors.json,
        ]))
    case .faulty(let faults):
      return .object(name.with(["faults": .array(faults.map(\.json))]))
    case .unread(let reason):
      return .object(name.with(["reason": reason.json]))
    }
  }

  /// Rows of the columns of `BookCheckAnswer.grid`.
  var cells: [[Grid.Cell]] {
    let nothing = [Grid.Cell](repeating: .nothing, count: 6 + ImpactMeasure.allCases.count)
    switch verdict {
    case .usable(let edition, let factors):
      let book: [Grid.Cell] = [
        .init(name), .text("usable"), .init(edition.name), .text(edition.version.description),
        .init(edition.validity?.first.description), .init(edition.validity?.last.description),
        .init(edition.publication), .init(factors.sum),
      ]
      return [book + ImpactMeasure.allCases.map { .init(factors[$0]) } + [.nothing, .nothing]]
    case .faulty(let faults):
      return faults.map { fault in
        [.init(name), .text("faulty")] + nothing + [.init(fault.line), .init(fault.reason)]
      }
    case .unread(let reason):
      return [[.init(name), .text("unread")] + nothing + [.nothing, .init(reason)]]
    }
  }

  var parts: [Report.Part] {
    switch verdict {
    case .usable(let edition, let factors):
      [.heading(name), .list(CheckedBook.entries(edition, factors))]
    case .faulty(let faults):
      [.heading(name), .line(CheckedBook.refusal(faults.count)), .grid(CheckedBook.table(faults))]
    case .unread(let reason):
      [.heading(name), .line(reason)]
    }
  }

  private static func entries(
    _ edition: FactorEdition, _ factors: MeasureCounts
  ) -> [Report.Entry] {
    let counts = ImpactMeasure.allCases.filter { factors[$0] != 0 }.map { measure in
      Report.Entry(measure.title, Exact(factors[measure]).shown(decimals: 0), indent: 1)
    }
    return [
      Report.Entry("edition", edition.name),
      Report.Entry("version", edition.version.description),
      Report.Entry("valid", edition.validity?.wordsInTable ?? "any date"),
      Report.Entry("publication", edition.publication),
      Report.Entry("factors", Exact(factors.sum).shown(decimals: 0)),
    ] + counts + [Report.Entry("verdict", "can be used")]
  }

  private static func refusal(_ faults: Int) -> String {
    let many = faults >= BookLimits.faultsMax ? " or more" : ""
    let lines = faults == 1 ? "line is" : "lines are"
    return "This book cannot be used: \(faults)\(many) \(lines) faulty."
  }

  private static func table(_ faults: [BookFault]) -> Grid {
    Grid(
      columns: [.figure("line", "line"), .text("reason", "what is wrong")],
      rows: faults.map { [.init($0.line), .init($0.reason)] })
  }
}

extension MeasureCounts {
  fileprivate var sum: Int { ghg + wtt + nox + pm25 }
}

extension BookFault {
  fileprivate var json: JSON { .object(["line": line.json, "reason": reason.json]) }
}
