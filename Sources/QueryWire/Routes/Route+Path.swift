extension Route {
  /// What a method and a path without its query mean.
  public enum Match: Hashable, Sendable {
    /// `id` is the decoded text in the place of `{id}`, where the route has one.
    case route(Route, id: String?)
    /// The path exists, for these methods.
    case otherMethod([Method])
    case nothing
  }

  /// A path that stands in the table as it is means that route, and nothing's id.
  public static func match(method: String, path: String) -> Match {
    let all = allCases.compactMap { route in
      route.id(in: path).map { (route: route, id: $0) }
    }
    let literal = all.filter(\.id.isEmpty)
    let here = literal.isEmpty ? all : literal
    if here.isEmpty { return .nothing }
    guard let found = here.first(where: { $0.route.method.rawValue == method }) else {
      return .otherMethod(here.map(\.route.method))
    }
    return .route(found.route, id: found.id.isEmpty ? nil : found.id)
  }

  /// The request's target: path and query.
  public func target(id: String = "", query: some WireQuery = PlainQuery()) -> String {
    let filled = path.split(separator: "{")[0] + PercentCode.encode(id)
    return query.query.isEmpty ? String(filled) : "\(filled)?\(query.query)"
  }

  /// Empty where the route has no `{id}`, nil where the path is another one.
  private func id(in path: String) -> String? {
    guard self.path.hasSuffix("{id}") else { return path == self.path ? "" : nil }
    let stem = self.path.dropLast("{id}".utf8.count)
    guard path.hasPrefix(stem) else { return nil }
    let id = try? PercentCode.decode(path.dropFirst(stem.count))
    guard let id, (1...WireLimits.idBytes).contains(id.utf8.count), !id.contains("/") else {
      return nil
    }
    return id
  }
}
