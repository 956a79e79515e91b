/// One entry of `impactctl files`.
struct DroppedFile {
  let entry: JSON

  init(_ entry: JSON) { self.entry = entry }

  var name: String { entry["name"].text ?? "" }
  var state: String { entry["state"].text ?? "" }
  var id: String { entry["id"].text ?? "" }
  var notes: String { entry["notes"].elements.compactMap(\.text).joined(separator: "\n") }

  /// How many rows ended in that state; -1 where the answer does not say.
  func rows(_ state: String) -> Int { entry["rows"][state].count ?? -1 }

  /// Whether every row read ended in exactly one state.
  var addsUp: Bool {
    let states = [
      "counted", "unchanged", "amended", "duplicate", "not_applicable", "rejected", "held",
      "ignored",
    ]
    return rows("read") == states.map(rows).reduce(0, +)
  }
}
