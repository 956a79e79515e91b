/// A factor book, the rules of choice or the policy, where it is another one than was signed with.
public struct ShelfChange: WireValue {
  public enum Kind: String, CaseIterable, WireValue {
    case added, changed, removed
  }

  /// The file's name; `policy` for the policy.
  public var name: String
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  public var json: JSON { .object(["name": name.json, "change": kind.json]) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    name = try object.member("name")
    kind = try object.member("change")
  }
}
