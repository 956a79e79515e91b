import Glibc
import QueryWire

/// The terminal that stdout may be.
enum Terminal {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether it knows how to clear itself.
  static var isScreen: Bool { isTerminal && !isDumb }

  /// Empties the screen and goes to its top left corner (ECMA-48: ED, CUP).
  static let clearing = "\u{1B}[2J\u{1B}[H"

  /// Has Ctrl-C end the program with code 0, without colour and on a new line.
  static func endOnInterrupt() {
    // Whatever is being written then is cut; a handler may only do what signal-safety(7) names.
    if isScreen {
      signal(SIGINT) { _ in
        let plain: StaticString = "\u{1B}[0m\n"
        _ = Glibc.write(STDOUT_FILENO, plain.utf8Start, plain.utf8CodeUnitCount)
        _exit(EXIT_SUCCESS)
      }
    } else {
      signal(SIGINT) { _ in _exit(EXIT_SUCCESS) }
    }
  }

  private static var isDumb: Bool { variable("TERM").map { $0 == "dumb" } ?? true }

  /// As wide as the terminal, or as $COLUMNS says where it is set; coloured on a terminal unless
  /// NO_COLOR (no-color.org) or a dumb terminal forbid it.
  static var style: TextStyle {
    TextStyle(
      width: variable("COLUMNS").flatMap { Int($0) } ?? width,
      isColoured: isScreen && variable("NO_COLOR") == nil)
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
