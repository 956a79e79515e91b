import Intake

extension CellText {
  /// A cell with this text.
  static func cell(_ text: String) -> CellText { Array(text.utf8)[...] }
}
