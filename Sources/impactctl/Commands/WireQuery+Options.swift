import QueryWire

extension WireQuery {
  /// The question that options mean; a text that is wrong is a fault of whoever typed it.
  init(options: QueryItems) throws(Failure) {
    do {
      try self.init(options)
    } catch {
      throw Failure(.usage, "--\(error)")
    }
  }
}
