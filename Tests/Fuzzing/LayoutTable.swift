import Intake

/// A small table of a layout's own columns, as CSV: its labels, its header, and rows of which each
/// holds another kind of value.
struct LayoutTable {
  private var lines: [[String]] = []

  private static let values = [
    "1", "01/04/2025", "12.5", "-3", "1.5 t", "Apr-25", "paid", "diesel", "yes", "10:30",
    "18 01 03*", "1,234.50", "", "D12 = 30 = kg", "100000000000000000", "2025-04-01T09:30:00",
  ]

  init(_ layout: Layout) {
    for (field, names) in layout.labels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append([names.first ?? "", "\(field)"])
    }
    var header = (layout.columns + layout.joined).map { $0.names.first ?? "\($0.field)" }
    for item in layout.items {
      header += item.columns.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value)
    }
    header += layout.monthsAcross == nil ? [] : ["Apr-25", "May-25"]
    header += layout.notAdded
    lines.append(header)
    for row in LayoutTable.values.indices {
      lines.append(
        header.indices.map { LayoutTable.values[(row + $0 * 5) % LayoutTable.values.count] })
    }
    if let words = layout.lastWords { lines.append([words]) }
  }

  var bytes: [UInt8] {
    let rows = lines.map { line in
      line.map { "\"\($0.split(separator: "\"").joined(separator: "\"\""))\"" }
        .joined(separator: ",")
    }
    return Array((rows.joined(separator: "\n") + "\n").utf8)
  }
}
