import Glibc
import QueryWire

/// Where answers and remarks are written.
enum Output {
  /// Writes an answer to stdout in the format asked for.
  static func show(_ answer: some Reportable, as format: OutputFormat) throws(Failure) {
    try write(text(of: answer, as: format))
  }

  static func text(of answer: some Reportable, as format: OutputFormat) -> String {
    switch format {
    case .table: answer.report.text(Terminal.style)
    case .json: answer.json.text + "\n"
    case .csv: Terminal.isTerminal ? answer.grid.csv.shownOnTerminal : answer.grid.csv
    case .markdown: answer.report.markdown
    }
  }

  /// Writes text to stdout as it is. False where the reader is gone (`| head`) and wants no more,
  /// which is no fault.
  @discardableResult
  static func write(_ text: String) throws(Failure) -> Bool {
    guard let fault = write(text, to: STDOUT_FILENO) else { return true }
    if fault == EPIPE { return false }
    throw Failure(
      .notWritten, "The answer cannot be written: \(String(cString: strerror(fault))).")
  }

  /// Writes one sentence to stderr.
  static func remark(_ sentence: String) {
    // Where stderr cannot be written to, there is nowhere left to say so.
    _ = write(sentence.withoutControls + "\n", to: STDERR_FILENO)
  }

  /// The error number of what went wrong, or nil.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      bytes = bytes.dropFirst(written)
    }
    return nil
  }
}
