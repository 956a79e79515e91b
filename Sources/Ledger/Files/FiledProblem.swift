public import ImpactCore

/// A problem row and the file that it stands in.
public struct FiledProblem: Hashable, Sendable {
  public var file: String
  /// Empty for a text file.
  public var sheet: String
  public var problem: Problem

  public init(file: String, sheet: String, problem: Problem) {
    self.file = file
    self.sheet = sheet
    self.problem = problem
  }
}
