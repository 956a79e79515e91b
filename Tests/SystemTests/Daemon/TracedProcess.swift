import Glibc
import Testing

/// A daemon as the child of the shell that becomes its strace(1): where tracing strangers is not
/// allowed, a parent may still trace its child.
final class TracedProcess {
  /// Starts the program of the words behind it, says its id, and becomes strace with what it reads.
  private static let script = """
    "$@" >> "$LOG" 2>&1 < /dev/null &
    echo $!
    read -r words && exec strace $words 2>&1
    """

  let id: pid_t
  private let shell: ChildProcess

  init(
    _ program: String, _ arguments: [String], environment: [String: String], log: String
  ) throws {
    shell = try ChildProcess(
      "sh", ["-c", Self.script, "sh", program] + arguments,
      environment: environment.merging(["LOG": log]) { $1 }, input: .pipe, output: .pipe)
    let said = shell.readLine()
    id = try #require(said.flatMap { pid_t($0) }, "the shell said \(said ?? "nothing")")
  }

  deinit { end() }

  /// The ids of its threads of these names. A thread that has just begun may not have its own yet.
  func threads(_ names: [String]) throws -> [pid_t] {
    let deadline = Clock.now + 10
    while true {
      let named = namedThreads()
      let found = names.compactMap { named[$0] }
      if found.count == names.count { return found }
      try #require(Clock.now < deadline, "no threads \(names) in \(named)")
    }
  }

  private func namedThreads() -> [String: pid_t] {
    let tasks = "/proc/\(id)/task"
    var named: [String: pid_t] = [:]
    for thread in Files.names(in: tasks) {
      guard let name = try? Files.read("\(tasks)/\(thread)/comm") else { continue }
      named[String(name.dropLast())] = pid_t(thread)
    }
    return named
  }

  /// Traces single threads. Returns when strace counts their calls.
  func trace(_ threads: [pid_t], _ options: [String]) throws {
    let words = options + threads.flatMap { ["-p", "\($0)"] }
    shell.say(words.joined(separator: " "))
    for _ in threads {
      let said = shell.readLine()
      try #require(said?.contains("attached") == true, "strace: \(said ?? "said nothing")")
    }
  }

  /// Lets it go on by itself.
  func detach() { shell.end(with: SIGTERM) }

  /// Whether it has ended, by itself or not.
  var hasEnded: Bool {
    guard kill(id, 0) == 0 else { return true }
    guard let stat = try? Files.read("/proc/\(id)/stat") else { return kill(id, 0) != 0 }
    let state = stat.split(separator: ")").last?.first { $0 != " " }
    return state == "Z" || state == "X"
  }

  /// Ends it, wherever it is, and whoever traces it.
  func end() {
    kill(id, SIGKILL)
    shell.endInput()
    let deadline = Clock.now + 30
    while !hasEnded, Clock.now < deadline { sched_yield() }
  }
}
