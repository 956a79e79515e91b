import ArgumentParser
import QueryWire

/// The held rows that a decision is about.
struct HeldRowIDs: ParsableArguments {
  @Argument(help: ArgumentHelp("The rows' ids, as `impactctl held` shows them.", valueName: "id"))
  var ids: [String]

  func validate() throws {
    guard (1...WireLimits.decisions).contains(ids.count), Set(ids).count == ids.count else {
      throw ValidationError("Give the ids of 1 to \(WireLimits.decisions) held rows, each once.")
    }
    guard ids.allSatisfy({ (1...WireLimits.idBytes).contains($0.utf8.count) }),
      !ids.contains(where: { $0.contains(",") })
    else { throw ValidationError("Give ids as `impactctl held` shows them, such as f12-r34.") }
  }
}
