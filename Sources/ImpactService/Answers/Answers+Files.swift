import HTTPTypes
import ImpactCore
import Ledger
import QueryWire

extension Answers {
  func files(_ query: FilesQuery) async throws -> FilesAnswer {
    let state = query.state.flatMap { FileEntry.State(rawValue: $0.rawValue) }
    let page = try await keeper.files(state: state, query)
    return FilesAnswer(files: page.files.map(FileAnswer.init), totalFiles: page.total)
  }

  func file(_ id: String, asOf instant: Instant? = nil) async throws -> FileAnswer {
    guard let entry = try await keeper.file(id, asOf: instant) else {
      throw Responder.Refused(.notFound, "No file has the number \(id). See impactctl files.")
    }
    return FileAnswer(entry)
  }

  func problems(_ query: ProblemsQuery) async throws -> ProblemsAnswer {
    if let id = query.file { _ = try await file(id, asOf: query.asOf) }
    let filed = try await keeper.problems(query)
    var names: [String: String] = [:]
    var answers: [ProblemAnswer] = []
    for filed in filed.page(query.page) {
      if names[filed.file] == nil { names[filed.file] = try await file(filed.file).name }
      answers.append(ProblemAnswer(filed, fileName: names[filed.file] ?? ""))
    }
    return ProblemsAnswer(problems: answers, totalProblems: filed.count)
  }
}

extension Array {
  func page(_ page: Page) -> ArraySlice<Element> {
    dropFirst(page.offset).prefix(page.limit)
  }
}

extension ProblemAnswer {
  init(_ filed: FiledProblem, fileName: String) {
    let problem = filed.problem
    self.init(
      file: fileName, fileID: filed.file, sheet: filed.sheet.isEmpty ? nil : filed.sheet,
      row: problem.source.row, column: problem.column.isEmpty ? nil : problem.column,
      code: problem.code, reason: problem.reason, whatToDo: problem.whatToDo,
      state: problem.state)
  }
}

extension FileAnswer {
  init(_ entry: FileEntry) {
    self.init(
      id: entry.id, name: entry.arrival.name, org: entry.arrival.org, stream: entry.stream,
      layout: entry.layout, state: State(entry.state), sha256: entry.arrival.sha256,
      receivedAt: entry.receivedAt,
      reason: entry.reason.map { [$0, entry.whatToDo].compactMap { $0 }.joined(separator: " ") },
      rows: entry.counts, notes: entry.notes,
      retraction: entry.retraction.map {
        RetractionAnswer(at: $0.at, why: $0.why, uid: Int($0.uid))
      },
      disposal: entry.disposal.map { DisposalAnswer($0) })
  }
}

extension DisposalAnswer {
  init(_ disposal: Disposal) {
    switch disposal.cause {
    case .keptLongEnough: self.init(at: disposal.at, cause: .keptLongEnough)
    case .forgotten: self.init(at: disposal.at, cause: .forgotten)
    }
  }
}

extension FileAnswer.State {
  init(_ state: FileEntry.State) {
    switch state {
    case .accepted: self = .accepted
    case .unchanged: self = .unchanged
    case .held: self = .held
    case .quarantined: self = .quarantined
    case .retracted: self = .retracted
    }
  }
}
