import ImpactCore

extension Layout {
  /// Any list of collections whose columns bear usual names.
  static let wasteCollections: Layout = {
    var layout = Layout(
      name: "waste-collections", title: "waste collections", stream: .waste, rows: .waste,
      columns: [
        Column(.weight, isRequired: true), Column(.date), Column(.site), Column(.wasteStream),
        Column(.ewc), Column(.unit), Column(.estimated), Column(.route), Column(.disposalCode),
        Column(.reference), Column(.cost), Column(.status), Column(.orgUnit),
      ])
    layout.anyOf = [[.wasteStream, .ewc]]
    layout.reference = [.reference, .ewc]
    layout.statuses = acceptance
    return layout
  }()

  /// The Environment Agency's waste received, from the interrogator (`formats.md` W3). It has
  /// neither a reference nor a date.
  static let wasteReceived: Layout = {
    var layout = Layout(
      name: "wdi-waste-received", title: "waste received (Waste Data Interrogator)",
      stream: .waste, rows: .waste,
      columns: [
        Column(.site, ["site name"], isRequired: true),
        Column(.wasteStream, ["ewc waste desc"]), Column(.ewc, ["waste code"], isRequired: true),
        Column(.route, ["fate"], isRequired: true),
        Column(.disposalCode, ["r and d code"], isRequired: true),
        Column(.weight, ["tonnes received"], isRequired: true),
      ])
    layout.unit = .tonne
    return layout
  }()

  /// A consignee's quarterly return to the producer (`formats.md` W9).
  static let consigneeReturn: Layout = {
    var layout = Layout(
      name: "consignee-return", title: "quarterly consignee return", stream: .waste, rows: .waste,
      columns: [
        Column(.reference, ["consignment note code"], isRequired: true),
        Column(.date, ["date received"], isRequired: true),
        Column(.ewc, ["ewc"], isRequired: true),
        Column(.weight, ["quantity"], isRequired: true),
        Column(.disposalCode, ["disposal or recovery"]),
        Column(.status, ["accepted or rejected"]),
      ])
    layout.reference = [.reference, .ewc]
    layout.unit = .kilogram
    layout.statuses = acceptance
    return layout
  }()

  /// Defra's waste movements: 43 columns, then a set of columns for each of ten wastes
  /// (`formats.md` W5).
  static let wasteMovements: Layout = {
    var layout = Layout(
      name: "dwt-waste-movements", title: "digital waste tracking movements", stream: .waste,
      rows: .waste,
      columns: [
        Column(.reference, ["your unique reference"], isRequired: true),
        Column(.date, ["expected waste collection date"], isRequired: true),
        Column(.wasteSource, ["waste source"]),
        Column(.ewc, ["ewc code"], isRequired: true),
        Column(.wasteStream, ["enter waste description", "waste description"]),
        Column(.weight, ["waste quantity"], isRequired: true),
        Column(.unit, ["quantity units"], isRequired: true),
        Column(.estimated, ["quantity of waste"]),
      ])
    layout.reference = [.reference]
    layout.isPlanned = true
    layout.itemFields = [.ewc, .wasteStream, .weight, .unit, .estimated]
    return layout
  }()

  private static let acceptance = Vocabulary(
    counted: ["accepted", "yes", "y", "true", "part accepted", "partially accepted"],
    notApplicable: ["rejected", "no", "n", "false", "refused"])
}
