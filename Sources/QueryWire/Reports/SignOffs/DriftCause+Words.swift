extension DriftCause {
  var words: String { self == .lateFile ? "late file" : rawValue }
}
