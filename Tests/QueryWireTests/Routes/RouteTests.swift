import QueryWire
import Testing

@Suite struct RouteTests {
  @Test(arguments: Route.allCases)
  func `every route is found by its own target`(route: Route) {
    let id = route.path.hasSuffix("{id}") ? "a 1" : ""
    let found = Route.match(method: route.method.rawValue, path: route.target(id: id))
    #expect(found == .route(route, id: id.isEmpty ? nil : id))
  }

  @Test func `a path of the table's own is never taken for an edition`() {
    let compare = "/v1/factors/compare"
    #expect(Route.match(method: "GET", path: compare) == .route(.factorComparison, id: nil))
    #expect(Route.match(method: "POST", path: compare) == .otherMethod([.get]))
    #expect(
      Route.match(method: "GET", path: "/v1/factors/uk-ghg-2024-v1.1")
        == .route(.factorBook, id: "uk-ghg-2024-v1.1"))
    #expect(Route.match(method: "GET", path: "/v1/factors") == .route(.factors, id: nil))
  }

  @Test func `deciding changes something and looking does not`() {
    let deciding: [Route] = [.acceptHeld, .rejectHeld, .correctHeld, .undoHeld]
    #expect(Route.held.method == .get)
    #expect(deciding.allSatisfy { $0.method == .post })
    #expect(Route.match(method: "GET", path: "/v1/held/accept") == .otherMethod([.post]))
  }

  @Test func `signing changes something and asking what moved does not`() {
    #expect(Route.match(method: "POST", path: "/v1/signoff") == .route(.signoff, id: nil))
    #expect(Route.match(method: "GET", path: "/v1/signoff") == .otherMethod([.post]))
    #expect(Route.match(method: "GET", path: "/v1/signoffs") == .route(.signoffs, id: nil))
    #expect(Route.match(method: "GET", path: "/v1/drift") == .route(.drift, id: nil))
  }

  @Test func `a path with another method names the methods that it has`() {
    #expect(Route.match(method: "POST", path: "/v1/totals") == .otherMethod([.get]))
    #expect(Route.match(method: "GET", path: "/v1/rescan") == .otherMethod([.post]))
  }

  @Test(arguments: [
    "", "/", "/v1", "/v1/total", "/v1/totals/", "/v1/files/", "/v1/files/a/b", "/v1/files/a%2Fb",
    "/v1/files/%ff", "//v1/totals",
  ])
  func `another path is nothing`(path: String) {
    #expect(Route.match(method: "GET", path: path) == .nothing)
  }

  @Test func `a file's id has a limit`() {
    let id = String(repeating: "f", count: WireLimits.idBytes)
    #expect(Route.match(method: "GET", path: "/v1/files/\(id)") == .route(.file, id: id))
    #expect(Route.match(method: "GET", path: "/v1/files/\(id)f") == .nothing)
  }

  @Test func `a target carries its query`() {
    #expect(Route.totals.target(query: TotalsQuery(by: [.stream])) == "/v1/totals?by=stream")
    #expect(Route.status.target() == "/v1/status")
  }
}
