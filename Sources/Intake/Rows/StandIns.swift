import ImpactCore
import Tables

/// What a field says where no cell of the row says it: the sheet's name, a labelled cell above the
/// table, the header above a set of columns, the cell above in a merged block, another sheet.
struct StandIns {
  private var everywhere: [Field: [UInt8]] = [:]
  private var ofItem: [[Field: [UInt8]]]

  init(_ heading: Heading) {
    ofItem = heading.items.map { $0.mapValues { Array($0.utf8) } }
    let layout = heading.layout
    if let field = layout.sheetName, let sheet = heading.sheet {
      everywhere[field] = Array(sheet.utf8)
    }
    // An attendance report asks for its labels one by one.
    guard layout.rows != .attendance else { return }
    for field in layout.labels.keys where !heading.columns.has(field) {
      everywhere[field] = heading.labelled(field).map { Array($0.utf8) }
    }
    if let vehicle = heading.titleVehicle {
      everywhere[.fuel] = Array(vehicle.fuel.rawValue.utf8)
      if let engine = vehicle.engine, !heading.columns.has(.engine), everywhere[.engine] == nil {
        everywhere[.engine] = Array(engine.utf8)
      }
    }
  }

  var isEmpty: Bool { everywhere.isEmpty && ofItem.isEmpty }

  func has(_ field: Field) -> Bool {
    everywhere[field] != nil || ofItem.first?[field] != nil
  }

  subscript(field: Field, item: Int) -> CellText? {
    let text = item < ofItem.count ? ofItem[item][field] ?? everywhere[field] : everywhere[field]
    return text.map { $0[...] }
  }

  /// Puts a text in place until another comes; nil takes it away.
  mutating func set(_ field: Field, _ text: [UInt8]?) { everywhere[field] = text }

  /// Every text that stands in for one item, in the order of the fields.
  func all(item: Int) -> [(Field, CellText)] {
    Field.allCases.compactMap { field in self[field, item].map { (field, $0) } }
  }
}
