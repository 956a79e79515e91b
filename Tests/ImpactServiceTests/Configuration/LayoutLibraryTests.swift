import ImpactService
import Intake
import Testing

/// An organisation's own layouts, read as the daemon reads them.
@Suite struct LayoutLibraryTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func fault() -> String? {
    do {
      _ = try LayoutLibrary.shelf(own: directory.path)
      return nil
    } catch {
      return (error as? ConfigurationFault)?.description ?? "\(error)"
    }
  }

  @Test func `without a folder of its own an organisation has the shipped layouts`() throws {
    let shipped = LayoutShelf.standard.layouts.map(\.name)
    #expect(try LayoutLibrary.shelf(own: nil).layouts.map(\.name) == shipped)
    #expect(try LayoutLibrary.shelf(own: directory["nowhere"]).layouts.map(\.name) == shipped)
  }

  @Test func `what is no layout lies beside them unharmed`() throws {
    try directory.write("notes", to: "README.md")
    #expect(fault() == nil)
  }

  @Test func `a malformed layout is named with line and reason`() throws {
    try directory.write("this is no layout\n", to: "own.layout")
    let fault = try #require(self.fault())
    #expect(fault.hasPrefix("A layout cannot be used: \(directory["own.layout"]), line 1: "))
  }
}
