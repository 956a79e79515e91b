/// How files would be read, told without a daemon.
public struct CheckAnswer: Hashable, Sendable {
  public var files: [CheckedFile]

  public init(files: [CheckedFile]) {
    self.files = files
  }

  /// Whether a file is refused as a whole.
  public var hasRefusal: Bool {
    files.contains { if case .refused = $0.verdict { true } else { false } }
  }
}
