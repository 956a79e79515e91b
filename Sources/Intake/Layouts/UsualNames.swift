import ImpactCore

/// Names that people and programs give to a column (`formats.md` section 6), in the folded form of
/// `HeaderText`. A slash parts alternatives: `datum/date` is a date, because both halves are.
struct UsualNames: Hashable, Sendable {
  private var table: [Stream: [Field: [String]]] = [:]

  subscript(field: Field, stream: Stream) -> [String] { table[stream]?[field] ?? [] }

  /// Puts names behind those that are known.
  mutating func add(_ names: [String], of field: Field, in stream: Stream) {
    table[stream, default: [:]][field, default: []] += names
  }

  mutating func add(_ other: UsualNames) {
    for (stream, fields) in other.table {
      for (field, names) in fields {
        add(names.filter { !self[field, stream].contains($0) }, of: field, in: stream)
      }
    }
  }
}
