/// Asks to remove the originals that name a person.
public struct ForgettingQuery: WireQuery {
  /// A name, a staff number or a registration, as the files have it.
  public var person: String
  /// Only say what would be removed.
  public var isTrial: Bool

  public init(person: String, isTrial: Bool = false) {
    self.person = person
    self.isTrial = isTrial
  }

  public static let parameters = ["person", "dry-run"]

  public init(_ items: QueryItems) throws(WireFault) {
    guard let person = try items.filter("person") else {
      throw WireFault("Give a name, a staff number or a registration.", at: "person")
    }
    self.person = person
    isTrial = try items.yes("dry-run")
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("person", person)
    if isTrial { items.add("dry-run", "yes") }
    return items
  }
}
