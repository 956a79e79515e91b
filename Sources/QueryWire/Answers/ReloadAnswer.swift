/// What is in force after a reload. One that fails is answered by a `ProblemDetail`.
public struct ReloadAnswer: WireValue {
  /// The ids of the factor editions held, the oldest first.
  public var editions: [String]
  /// Settings that only a restart changes, a sentence each.
  public var notes: [String]

  public init(editions: [String], notes: [String] = []) {
    self.editions = editions
    self.notes = notes
  }

  public var json: JSON { .object(["editions": editions.json, "notes": notes.json]) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    editions = try object.member("editions")
    notes = try object.member("notes")
  }
}
