import ImpactCore

extension FactorBookAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] = [
      .text("id", "id"), .text("measure", "measure"), .figure("value", "value"),
      .text("unit", "per"), .text("category", "category"), .text("activity", "activity"),
      .text("variant", "variant"), .text("fuel", "fuel"), .text("component", "component"),
      .text("boundary", "covers"), .text("warming_potential", "warming potential"),
      .text("publication", "publication"), .text("table", "table"), .text("row", "row"),
      .text("publisher_id", "publisher's ID"), .text("licence", "licence"), .text("url", "URL"),
    ]
    let rows = factors.map { factor -> [Grid.Cell] in
      [
        .init(factor.id), .init(factor.measure.rawValue), .init(factor.value),
        .init(factor.unit), .init(factor.category), .init(factor.activity),
        .init(factor.variant), .init(factor.fuel), .init(factor.component),
        .init(factor.boundary), .init(factor.warmingPotential), .init(factor.publication),
        .init(factor.table), .init(factor.row), .init(factor.publisherID),
        .init(factor.licence), .init(factor.url),
      ]
    }
    return Grid(columns: columns, rows: rows)
  }

  public var report: Report {
    var entries = [
      Report.Entry("publication", edition.publication),
      Report.Entry("valid", edition.validityInWords),
    ]
    if let warmingPotential = edition.warmingPotential {
      entries.append(Report.Entry("warming potentials", warmingPotential))
    }
    entries += [
      Report.Entry("factors", Exact(totalFactors).shown(decimals: 0)),
      Report.Entry("used", edition.useInWords(successor: nil)),
      Report.Entry("file", edition.file),
    ]
    let table = factors.isEmpty ? [] : [Report.Part.gap, .grid(table)]
    let more = remark.map { [Report.Part.gap, .line($0)] } ?? []
    return Report([.heading(edition.fullName), .list(entries)] + table + more)
  }

  private var table: Grid {
    let hasBoundaries = factors.contains { $0.boundary != nil }
    let boundary = hasBoundaries ? [Grid.Column.text("boundary", "covers")] : []
    let columns: [Grid.Column] =
      [
        .text("id", "factor"), .text("measure", "measure"), .text("value", "value"),
      ] + boundary + [.text("row", "row of the publication")]
    let rows = factors.map { factor -> [Grid.Cell] in
      [
        .text(place(of: factor)), .text(factor.measure.title),
        .text("\(factor.value.shownInFull) \(factor.measure.unitTitle)"),
      ] + (hasBoundaries ? [.init(factor.boundary?.boundaryInWords)] : []) + [.init(factor.row)]
    }
    return Grid(columns: columns, rows: rows)
  }

  /// The id without the edition, which the heading names; its last part is what one is counted per.
  private func place(of factor: FactorAnswer) -> String {
    let edition = "\(edition.edition)/"
    return factor.id.hasPrefix(edition) ? String(factor.id.dropFirst(edition.count)) : factor.id
  }
}
