extension Ratchet {
  /// Functions, by `path name`.
  static let functions = Ratchet(
    aim: 40, stop: 70,
    exceptions: ["Sources/Tables/Text/RowScan.swift init": 53])

  /// Files, by path.
  static let files = Ratchet(aim: 300, stop: 500, exceptions: [:])
}
