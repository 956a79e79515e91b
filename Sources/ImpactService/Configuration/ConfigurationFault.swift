/// A setting or factor book that cannot be used: one sentence that says what to change. Exit 78.
package struct ConfigurationFault: Error, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
