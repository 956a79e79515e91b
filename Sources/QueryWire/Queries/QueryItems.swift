import ImpactCore

/// The parameters of a request, decoded: each name at most once.
public struct QueryItems: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public private(set) var items: [Item] = []

  public init() {}

  /// Reads what stands behind the `?` of a request; a plus stands for a space, as in forms.
  public init(query: String) throws(WireFault) {
    guard query.utf8.count <= WireLimits.queryBytes else {
      throw WireFault("The query is longer than \(WireLimits.queryBytes) bytes; shorten it.")
    }
    for part in query.split(separator: "&") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = try PercentCode.decode(halves[0])
      guard !items.contains(where: { $0.name == name }) else {
        throw WireFault("This parameter is given twice; give it once.", at: name)
      }
      guard halves.count == 2 else {
        throw WireFault("This parameter has no value; write \(name)=value.", at: name)
      }
      items.append(Item(name: name, value: try PercentCode.decode(halves[1])))
    }
  }

  /// The text to stand behind the `?`; empty where there is no parameter.
  public var query: String {
    items.map { "\(PercentCode.encode($0.name))=\(PercentCode.encode($0.value))" }
      .joined(separator: "&")
  }

  public subscript(name: String) -> String? {
    items.first { $0.name == name }?.value
  }
}

extension QueryItems {
  /// Adds a parameter that is not there yet; nil adds nothing.
  public mutating func add(_ name: String, _ value: (some CustomStringConvertible)?) {
    precondition(self[name] == nil, "a parameter is given once")
    if let value { items.append(Item(name: name, value: value.description)) }
  }

  /// The parameters of both; none stands in both.
  static func + (left: QueryItems, right: QueryItems) -> QueryItems {
    var items = left
    for item in right.items { items.add(item.name, item.value) }
    return items
  }

  /// Faults where a parameter is none of `names`.
  func allow(_ names: [String]) throws(WireFault) {
    guard let stranger = items.first(where: { !names.contains($0.name) }) else { return }
    let allowed =
      names.isEmpty ? "None is allowed." : "Allowed are \(names.joined(separator: ", "))."
    throw WireFault("There is no such parameter here. \(allowed)", at: stranger.name)
  }

  /// The parameter as a value; `what` says in words what it has to be.
  func value<Value>(
    _ name: String, _ what: String, _ read: (String) -> Value?
  ) throws(WireFault) -> Value? {
    guard let text = self[name] else { return nil }
    guard let value = read(text) else { throw WireFault("Give \(what).", at: name) }
    return value
  }

  /// A filter's text: anything of 1 to `WireLimits.filterBytes` bytes.
  func filter(_ name: String) throws(WireFault) -> String? {
    try value(name, "a text of 1 to \(WireLimits.filterBytes) bytes") { text in
      (1...WireLimits.filterBytes).contains(text.utf8.count) ? text : nil
    }
  }

  /// The moment as of which something is asked; nil for the present.
  func asOf() throws(WireFault) -> Instant? {
    try value(
      "as-of", "a date such as 2025-04-30 or a time such as 2025-04-30T17:00:00Z",
      Instant.init(asOf:))
  }

  func number(_ name: String, in range: ClosedRange<Int>) throws(WireFault) -> Int? {
    try value(name, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Whether a parameter says yes; one that is not there says no.
  func yes(_ name: String) throws(WireFault) -> Bool {
    try value(name, "yes or no") { ["yes": true, "no": false][$0] } ?? false
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _: Word.Type
  ) throws(WireFault) -> Word? where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return try value(name, "one of \(words)", Word.init(rawValue:))
  }
}
