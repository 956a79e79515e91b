/// The members of a JSON object, in the order in which they were written.
public struct JSONObject: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Names are unique: the reader refuses a repeated one.
  public private(set) var members: [Member]

  init(unique members: [Member]) {
    self.members = members
  }

  public subscript(name: String) -> JSON? {
    members.first { $0.name == name }?.value
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// A literal names each member once; a repeated name is a mistake of ours and traps.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    precondition(
      Set(elements.map(\.0)).count == elements.count, "an object names each member once")
    members = elements.map { Member($0.0, $0.1) }
  }
}
