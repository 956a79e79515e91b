/// A JSON value as it stands in the text: numbers keep every digit, objects keep their order.
///
/// Foundation's JSON reads numbers through binary floating point and so loses digits; no figure
/// of ours may pass through it.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSON])
  case object(JSONObject)

  /// What kind of value this is, in words for a fault.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
