/// What a search for a person has found, and what was removed.
public struct ForgettingAnswer: WireValue {
  /// Nothing was removed: somebody wanted to see first.
  public var isTrial: Bool
  /// Originals that were still there and looked through.
  public var searched: Int
  /// Those that name the person. They are removed, unless this is a trial.
  public var originals: [NamedFile]
  /// Those that cannot be read as far as to tell; somebody has to look.
  public var unreadable: [NamedFile]
  /// Files whose name names the person: it stays in the history.
  public var fileNames: [NamedFile]
  /// Names of sites and departments that name the person: they stay in the history.
  public var places: [String]
  /// Files that are there and not read yet.
  public var filesWaiting: Int

  public init(
    isTrial: Bool, searched: Int, originals: [NamedFile], unreadable: [NamedFile],
    fileNames: [NamedFile], places: [String], filesWaiting: Int
  ) {
    self.isTrial = isTrial
    self.searched = searched
    self.originals = originals
    self.unreadable = unreadable
    self.fileNames = fileNames
    self.places = places
    self.filesWaiting = filesWaiting
  }

  /// Whether something remains that somebody has to see to.
  public var leavesSomething: Bool {
    !unreadable.isEmpty || !fileNames.isEmpty || !places.isEmpty || filesWaiting > 0
  }

  public var json: JSON {
    .object([
      "dry_run": isTrial.json, "searched": searched.json, "originals": originals.json,
      "unreadable": unreadable.json, "file_names": fileNames.json, "places": places.json,
      "files_waiting": filesWaiting.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    isTrial = try object.member("dry_run")
    searched = try object.member("searched")
    originals = try object.member("originals")
    unreadable = try object.member("unreadable")
    fileNames = try object.member("file_names")
    places = try object.member("places")
    filesWaiting = try object.member("files_waiting")
  }
}
