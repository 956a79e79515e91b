/// A dropped file, by its number and its name.
public struct NamedFile: WireValue {
  /// Such as `f12`.
  public var id: String
  public var name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  public var json: JSON { .object(["id": id.json, "name": name.json]) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    id = try object.member("id")
    name = try object.member("name")
  }
}
