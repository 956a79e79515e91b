public import ImpactCore

/// A file to fill in, one a stream. Its own layout reads it by the exact names of its columns.
public enum Template: String, CaseIterable, Sendable {
  case mileage, pool, video, waste, evidence

  public var stream: Stream {
    switch self {
    case .mileage: .mileage
    case .pool: .pool
    case .video: .video
    case .waste: .waste
    case .evidence: .evidence
    }
  }

  /// The header and one example line, as CSV. The example is never counted.
  public var csv: String {
    let cells = LayoutShelf.standard.layouts.first { $0.name == layoutName }?.template ?? []
    let rows = [cells.map(\.header), cells.map(\.example)]
    return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// The layout by which a filled-in file is read.
  public var layoutName: String { "template-\(rawValue)" }
}
