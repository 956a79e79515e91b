import ImpactCore

extension Layout {
  /// Any list of claims whose columns bear usual names.
  static let mileageClaims: Layout = {
    var layout = Layout(
      name: "mileage-claims", title: "staff mileage claims", stream: .mileage, rows: .claim,
      columns: [
        Column(.date, isRequired: true), Column(.distance, isRequired: true),
        Column(.reference), Column(.line), Column(.person), Column(.dateTo), Column(.from),
        Column(.to), Column(.passengerDistance), Column(.vehicle), Column(.vehicleType),
        Column(.segment), Column(.fuel), Column(.engine), Column(.euroClass),
        Column(.firstRegistered), Column(.carbon), Column(.type), Column(.status), Column(.site),
        Column(.orgUnit),
      ])
    layout.reference = [.reference, .line]
    layout.unit = .mile
    layout.statuses = claimStatuses
    return layout
  }()

  /// MPs' business costs as IPSA publishes them (`formats.md` M2).
  static let ipsa: Layout = {
    var layout = Layout(
      name: "ipsa-business-costs", title: "MPs' business costs (IPSA)", stream: .mileage,
      rows: .claim,
      columns: [
        Column(.person, ["parliamentary id", "parliamentaryid"], isRequired: true),
        Column(.date, ["date"], isRequired: true),
        Column(.reference, ["claim number", "claimnumber"], isRequired: true),
        Column(.type, ["cost type", "expensetype"], isRequired: true),
        Column(.distance, ["mileage"], isRequired: true),
        Column(.from, ["from", "journeyfrom"]), Column(.to, ["to", "journeyto"]),
        Column(.status, ["status"]),
      ])
    layout.reference = [.reference]
    layout.unit = .mile
    layout.statuses = claimStatuses
    return layout
  }()

  /// Paid and approved claims count, and repaid ones: the journey happened.
  private static let claimStatuses = Vocabulary(
    counted: [
      "paid", "partially paid", "part paid", "approved", "repaid", "authorised", "authorized",
      "processed", "complete", "completed",
    ],
    notApplicable: [
      "not paid", "rejected", "declined", "submitted", "pending", "draft", "cancelled",
      "withdrawn", "saved", "awaiting approval", "returned",
    ])
}
