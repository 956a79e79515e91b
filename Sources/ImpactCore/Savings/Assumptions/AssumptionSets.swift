/// All assumption sets that are loaded, and which of them counts where.
public struct AssumptionSets: Sendable {
  /// None active: every modelled saving is absent.
  public static let none = AssumptionSets()

  public let sets: [AssumptionSet]

  private init() {
    sets = []
  }

  /// Refuses two sets of one name, and two of one organisation, kind and first month that would
  /// both be in force: which of them counts would be chance.
  public init(_ sets: [AssumptionSet]) throws(DatedObjectFault) {
    for (index, set) in sets.enumerated() {
      for earlier in sets[..<index] {
        if earlier.name == set.name {
          throw DatedObjectFault(
            object: "Assumption set \"\(set.name)\"",
            reasons: ["There are two of this name. Rename one of them."])
        }
        if earlier.organisation == set.organisation, earlier.kind == set.kind,
          earlier.first == set.first
        {
          throw DatedObjectFault(
            object: "Assumption set \"\(set.name)\"",
            reasons: [
              "\"\(earlier.name)\" is for the same organisation and kind and begins in the same "
                + "month. Keep one of them, or let one begin later."
            ])
        }
      }
    }
    self.sets = sets
  }

  /// The set in force: one of the organisation's own before one for all, then the one that began
  /// last. Nil where there is none.
  public func set(
    for organisation: String, _ kind: AssumptionKind, in month: CivilMonth
  ) -> AssumptionSet? {
    sets.filter { $0.kind == kind && $0.isInForce(for: organisation, in: month) }
      .max { left, right in
        (left.organisation == nil) != (right.organisation == nil)
          ? left.organisation == nil : left.first < right.first
      }
  }

  /// Why a saving that needs a set has no figure.
  public static func absence(
    for organisation: String, _ kind: AssumptionKind, in month: CivilMonth
  ) -> String {
    "No assumption set for \(kind.rawValue) is in force for \(organisation) in \(month)."
  }
}
