/// What became of the wish to take a file back.
public enum FileRetraction: Hashable, Sendable {
  /// The file as it is now.
  case retracted(FileEntry)
  case refused(Refusal)

  /// Why a file cannot be taken back.
  public enum Refusal: Hashable, Sendable {
    case noSuchFile
    /// Nothing of the file is in the ledger: it is quarantined, a repeat, or retracted already.
    case nothingToTakeBack(FileEntry.State, original: String?)
    /// Whether that later file replaced another, added to it or is held was decided with this one.
    case laterVersion(String, FileEntry.State)
  }
}

extension FileRetraction.Refusal: CustomStringConvertible {
  /// One sentence or two: what is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchFile:
      "There is no such file. See impactctl files."
    case .nothingToTakeBack(.retracted, _):
      "The file was taken back already."
    case .nothingToTakeBack(.unchanged, let original?):
      "The file repeats \(original) and added nothing. Take \(original) back instead."
    case .nothingToTakeBack(let state, _):
      "The file is \(state.rawValue): nothing of it is in the totals."
    case .laterVersion(let later, .held):
      "\(later) is held because of what this file says. Take \(later) back first, and drop it "
        + "again afterwards."
    case .laterVersion(let later, _):
      "What \(later) is to earlier files of its name was decided with this file among them. "
        + "Take \(later) back first, and drop it again afterwards."
    }
  }
}
