extension ShownNumber {
  /// Appends the number as its cell's format shows it: as a date or time where it can be one.
  func append(to text: inout [UInt8], format: NumberFormat, _ system: DateSystem) -> CellKind {
    if format != .number, let kind = SerialMoment(self)?.append(format, system, to: &text) {
      return kind
    }
    append(to: &text)
    return .number
  }
}
