/// The rejected and held rows that a question is about.
public struct ProblemsAnswer: WireValue {
  public var problems: [ProblemAnswer]
  /// How many there are in all; `problems` is the asked page of them.
  public var totalProblems: Int

  public init(problems: [ProblemAnswer], totalProblems: Int) {
    self.problems = problems
    self.totalProblems = totalProblems
  }

  public var json: JSON {
    .object(["problems": problems.json, "total_problems": totalProblems.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    problems = try object.member("problems")
    totalProblems = try object.member("total_problems")
  }
}

extension ProblemsAnswer: PagedAnswer {
  public static let noun = "problems"
  public var count: Int { problems.count }
  public var total: Int { totalProblems }

  public mutating func append(_ next: ProblemsAnswer) {
    problems += next.problems
    totalProblems = next.totalProblems
  }
}
