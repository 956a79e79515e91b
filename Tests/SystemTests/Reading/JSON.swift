/// A JSON document with numbers as they are written, so that figures compare to the last digit.
///
/// The tests read answers with this and not with impactd's own reader, which is under test.
indirect enum JSON: Equatable {
  case null
  case bool(Bool)
  /// The digits as they stood.
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// A member of an object; null for anything else.
  subscript(key: String) -> JSON {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  /// The elements of an array; none for anything else.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string, the digits of a number.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// A whole number.
  var count: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
