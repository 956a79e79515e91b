import ImpactCore

extension VerifyAnswer: Reportable {
  public var grid: Grid {
    Grid(
      columns: [
        .text("ok", "agrees"), .text("first_difference", "first difference"),
        .figure("postings_checked", "postings checked"), .figure("rows_checked", "rows checked"),
        .figure("receipts_checked", "receipts checked"),
      ],
      rows: [
        [
          .init(isOK ? "true" : "false"), .init(firstDifference), .init(postingsChecked),
          .init(rowsChecked), .init(receiptsChecked),
        ]
      ])
  }

  public var report: Report {
    let postings = Exact(postingsChecked).shown(decimals: 0)
    let receipts = "\(Exact(receiptsChecked).shown(decimals: 0)) receipts were looked at"
    let checked =
      "\(postings) postings and \(Coverage.rows(rowsChecked)) were recomputed, \(receipts)."
    if isOK { return Report([.line("Every total agrees exactly: \(checked)")]) }
    let difference = firstDifference ?? "The daemon does not say where."
    return Report([.line("The totals do not agree: \(difference)"), .line(checked)])
  }
}
