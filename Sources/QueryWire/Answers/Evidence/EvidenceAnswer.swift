/// An evidence pack: files that prove a report of the measures by themselves.
public struct EvidenceAnswer: WireValue {
  public struct File: WireValue {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }

    public var json: JSON { .object(["name": name.json, "text": text.json]) }

    public init(json: JSON) throws(WireFault) {
      let object = try JSONObject(json)
      name = try object.member("name")
      text = try object.member("text")
    }
  }

  /// In the order of their names, the manifest of their digests last.
  public var files: [File]

  public init(files: [File]) {
    self.files = files
  }

  public var json: JSON { .object(["files": files.json]) }

  public init(json: JSON) throws(WireFault) {
    files = try JSONObject(json).member("files")
  }
}
