extension Layout {
  /// What marks the example line of a template: its first cell.
  struct Example {
    let field: Field
    /// Folded.
    let text: String
  }

  /// Nil where the layout is no template's.
  var example: Example? {
    guard let cell = template.first else { return nil }
    let name = HeaderText(Array(cell.header.utf8)[...]).name
    return columns.first { $0.names.contains(name) }.map {
      Example(field: $0.field, text: Array(cell.example.utf8)[...].folded)
    }
  }
}
