import Glibc

/// Why a command cannot be answered: one sentence for stderr, and the code to leave with.
struct Failure: Error {
  /// Exit codes of contract section 6, after `sysexits.h`.
  enum Code: Int32 {
    /// The answer is a refusal or a finding.
    case refused = 1
    case usage = 64
    case noDaemon = 69
    /// Stdout cannot take the answer: a full disk.
    case notWritten = 74
    case timeOut = 75
    case notAllowed = 77
  }

  var code: Code
  var sentence: String

  init(_ code: Code, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }
}
