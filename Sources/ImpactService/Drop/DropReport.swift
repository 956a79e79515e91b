/// How the drop directory stands after the latest scan, for `status`.
package struct DropReport: Sendable {
  /// Files that are being read or that wait for their quiet period.
  package var filesWaiting = 0
  package var isReading = false
  package var troubles: [DropScan.Trouble] = []
  /// Why nothing is taken in at present: the disk is full, or the drop directory has gone.
  package var paused: String?
  package var neverTaken = 0

  package init() {}

  /// What the service does, in words that everybody may see: a file's name may name a person.
  package var words: String {
    if let paused { return "Paused: \(paused)" }
    let files = filesWaiting == 1 ? "1 file" : "\(filesWaiting) files"
    if isReading { return "Reading; \(files) to go" }
    if filesWaiting > 0 { return "\(files) waiting until complete" }
    return "Idle; nothing waiting"
  }
}
