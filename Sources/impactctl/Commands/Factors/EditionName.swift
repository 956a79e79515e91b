import ArgumentParser
import QueryWire

/// An edition as it is typed: `uk-ghg-2024`, or with its version `uk-ghg-2024-v1.1`.
struct EditionName: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard (1...WireLimits.idBytes).contains(argument.utf8.count), !argument.contains("/") else {
      return nil
    }
    text = argument
  }
}
