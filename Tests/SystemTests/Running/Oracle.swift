/// The scripts in Python that reckon, outside our own arithmetic, what the programs must answer.
enum Oracle {
  static func run(_ script: String, _ arguments: String...) async throws -> Command.Outcome {
    try await run(script, arguments)
  }

  static func run(_ script: String, _ arguments: [String]) async throws -> Command.Outcome {
    let path = "\(Checkout.root)/Tests/SystemTests/Oracle/\(script)"
    return try await Command("python3", [path] + arguments).run()
  }
}
