import ImpactCore

extension Heading {
  /// Every pair of a label and a value above the table.
  var statements: [TitleStatement] {
    above.flatMap { cells in
      cells.indices.compactMap { index -> TitleStatement? in
        let parts = cells[index].split(separator: ":", maxSplits: 1)
        guard let first = parts.first else { return nil }
        let label = HeaderText(Array(first.utf8)[...]).name
        let inside = parts.count > 1 ? Array(parts[1].utf8)[...].trimmed.string : ""
        if !inside.isEmpty { return TitleStatement(label: label, value: inside) }
        guard index + 1 < cells.count else { return nil }
        return TitleStatement(label: label, value: cells[index + 1])
      }
    }
  }

  /// The fuel and engine of the one vehicle that all rows are of; nil where a column says them.
  var titleVehicle: TitleVehicle? {
    guard !columns.has(.fuel), layout.fuel == .unknown, labelled(.fuel) == nil else { return nil }
    switch layout.rows {
    case .trip: return TitleVehicle(statements, brackets: above.joined())
    case .claim: return TitleVehicle(statements, brackets: [])
    default: return nil
    }
  }
}
