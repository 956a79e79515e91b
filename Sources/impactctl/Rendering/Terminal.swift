import Glibc
import QueryWire

/// The terminal that stdout may be.
enum Terminal {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// As wide as the terminal, or as $COLUMNS says where it is set; coloured on a terminal unless
  /// NO_COLOR (no-color.org) or a dumb terminal forbid it.
  static var style: TextStyle {
    let isDumb = variable("TERM").map { $0 == "dumb" } ?? true
    return TextStyle(
      width: variable("COLUMNS").flatMap { Int($0) } ?? width,
      isColoured: isTerminal && !isDumb && variable("NO_COLOR") == nil)
  }

  /// An environment variable; one that is empty counts as not set.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Nil where stdout is no terminal.
  private static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension String {
  /// The text for a terminal's screen: line ends stay, other control characters become visible.
  var shownOnTerminal: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).withoutControls }.joined(separator: "\n")
  }
}
