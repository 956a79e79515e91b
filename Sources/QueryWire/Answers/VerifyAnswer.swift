/// Whether every total, recomputed from the ledger, is what it is said to be.
public struct VerifyAnswer: WireValue {
  public var isOK: Bool
  /// The first difference found, in a sentence; nil where there is none.
  public var firstDifference: String?
  public var postingsChecked: Int
  public var rowsChecked: Int
  /// Receipts beside files that were compared with what was written.
  public var receiptsChecked: Int

  public init(
    isOK: Bool, firstDifference: String?, postingsChecked: Int, rowsChecked: Int,
    receiptsChecked: Int
  ) {
    self.isOK = isOK
    self.firstDifference = firstDifference
    self.postingsChecked = postingsChecked
    self.rowsChecked = rowsChecked
    self.receiptsChecked = receiptsChecked
  }

  public var json: JSON {
    .object([
      "ok": isOK.json, "first_difference": firstDifference.json,
      "postings_checked": postingsChecked.json, "rows_checked": rowsChecked.json,
      "receipts_checked": receiptsChecked.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    isOK = try object.member("ok")
    firstDifference = try object.member("first_difference")
    postingsChecked = try object.member("postings_checked")
    rowsChecked = try object.member("rows_checked")
    receiptsChecked = try object.member("receipts_checked")
  }
}
