import Dispatch

/// What a sweep found, and the line that it prints.
struct SweepResult {
  /// One point, tried once.
  struct Trial {
    let wasHit: Bool
    let complaints: [SweptOffice.Complaint]
  }

  private(set) var points = 0
  private(set) var torn = 0
  private(set) var lost = 0
  private(set) var doubled = 0
  /// Points whose call did not come in this run, so that nothing was tried.
  private(set) var missed = 0
  /// Each with its point.
  private(set) var complaints: [String] = []

  var line: String { "points=\(points) torn=\(torn) lost=\(lost) doubled=\(doubled)" }

  mutating func add(_ trial: Trial, at point: CallPoint) {
    if trial.wasHit { points += 1 } else { missed += 1 }
    for complaint in trial.complaints {
      let what =
        switch complaint {
        case .torn(let what): (torn += 1, "torn, \(what)").1
        case .lost(let what): (lost += 1, "lost, \(what)").1
        case .doubled(let what): (doubled += 1, "doubled, \(what)").1
        }
      complaints.append("\(point): \(what)")
    }
  }

  /// Tries every point, two at a time, away from the threads that the tests share.
  static func of(
    _ points: [CallPoint],
    _ trial: @escaping @Sendable (CallPoint) throws -> Trial
  ) async throws -> SweepResult {
    var result = SweepResult()
    try await withThrowingTaskGroup(of: (CallPoint, Trial).self) { group in
      var rest = points[...]
      func next() {
        guard let point = rest.popFirst() else { return }
        group.addTask {
          try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
              continuation.resume(with: Result { (point, try trial(point)) })
            }
          }
        }
      }
      for _ in 0..<2 { next() }
      for try await (point, trial) in group {
        result.add(trial, at: point)
        next()
      }
    }
    return result
  }
}
