/// Every question that the client can put, and some that have no answer.
enum EveryQuestion {
  typealias Answer = (question: String, said: String)

  static let formats = ["table", "json", "csv", "markdown"]

  /// The words of each command, in every format. Of the questions about one file each file takes
  /// another format.
  static func commands(files: [String], originals: [String]) -> [[String]] {
    let keys = "org,site,unit,stream,month,activity,fuel,treatment,edition"
    let everywhere = [
      ["status"], ["verify"], ["wait", "--idle"], ["files", "--all"], ["problems", "--all"],
      ["held", "list", "--all"], ["explain", "--limit", "100000"],
      ["totals", "--by", "site,unit"], ["totals", "--by", keys], ["totals", "--range"],
      ["factors"], ["factors", "show", "uk-ghg-2024"],
      ["factors", "compare", "uk-ghg-2024", "uk-ghg-2025", "--by", "site,unit"],
      ["file", "f9999"], ["problems", "f9999"], ["explain", "--site", "nowhere"],
      ["totals", "--by", "person"], ["factors", "show", "none"], ["check"] + originals,
    ]
    let ofFiles = files.enumerated().flatMap { number, id in
      [["file", id], ["problems", id, "--all"]].enumerated().map { question, words in
        ["--format", formats[(number + question) % formats.count]] + words
      }
    }
    return everywhere.flatMap { words in formats.map { ["--format", $0] + words } } + ofFiles
  }

  /// What the client says to each, on both outputs.
  static func answers(_ commands: [[String]], of daemon: PrivateDaemon) async throws -> [Answer] {
    let socket = daemon.socket
    return try await withThrowingTaskGroup(of: Answer.self) { group in
      var answers: [Answer] = []
      for (number, words) in commands.enumerated() {
        if number >= 4, let answer = try await group.next() { answers.append(answer) }
        group.addTask {
          let told = try await Command(Checkout.client, ["--socket", socket] + words).run()
          return (words.prefix(6).joined(separator: " "), told.output + told.errors)
        }
      }
      for try await answer in group { answers.append(answer) }
      return answers
    }
  }
}
