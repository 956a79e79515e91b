import ImpactCore
import ImpactService
import Testing

/// A daemon never starts without the factors that it was given.
@Suite struct FactorLibraryTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func fault(folder: String, overlay: String? = nil) -> String? {
    do {
      _ = try FactorLibrary.shelf(folder: folder, overlay: overlay)
      return nil
    } catch {
      return (error as? ConfigurationFault)?.description ?? "\(error)"
    }
  }

  @Test func `the checkout's books make a shelf`() throws {
    let editions = try Checkout.shelf.get().editions.map(\.name)
    #expect(Set(["uk-ghg-2023", "uk-ghg-2024", "uk-ghg-2025"]).isSubset(of: editions))
  }

  @Test func `a folder that is not there is named, with the option that names another`() {
    let path = directory["nowhere"]
    #expect(
      fault(folder: path)
        == "The folder of factor books cannot be read: open \(path): No such file or directory. "
        + "Name another with --factors.")
  }

  @Test func `a customer's own folder may be missing`() {
    #expect(fault(folder: Checkout.root + "/Factors", overlay: directory["nowhere"]) == nil)
  }

  @Test func `a malformed book is named with line and reason`() throws {
    try directory.write("this is no factor book\n", to: "own.csv")
    let fault = try #require(
      self.fault(folder: Checkout.root + "/Factors", overlay: directory.path))
    #expect(fault.hasPrefix("A factor book cannot be used: \(directory["own.csv"])"))
    #expect(fault.contains("1"))
  }

  @Test func `what is no book lies beside them unharmed`() throws {
    try directory.write("notes", to: "README.md")
    #expect(fault(folder: Checkout.root + "/Factors", overlay: directory.path) == nil)
  }
}
