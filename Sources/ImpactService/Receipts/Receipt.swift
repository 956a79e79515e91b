package import ImpactCore
package import Ledger

/// The plain-English slip that is put beside a file: what it was taken for, what became of each
/// row, what it added, and what to do about the rest. A pure function of what the ledger holds.
package struct Receipt {
  let entry: FileEntry
  let postings: [Posting]
  let problems: [Problem]

  /// Problems written out; the rest are in the problems file.
  static let problemsShownMax = 20
  /// Bytes of the line that names the receipt before, at most.
  static let chainBytesMax = 128

  package init(entry: FileEntry, postings: [Posting], problems: [Problem]) {
    self.entry = entry
    self.postings = postings
    self.problems = problems
  }

  /// The whole slip. It names the digest of the receipt before it, so that a lost or changed one is
  /// noticed: `sha256sum` of that one must say the same.
  package func text(after before: String?) -> String {
    "\(text)\nReceipt before this one: \(before.map { "SHA-256 \($0)" } ?? "none")\n"
  }

  package var text: String {
    var lines = ["impactd receipt", ""]
    lines += heading
    if let reason = entry.reason {
      lines += ["", reason] + (entry.whatToDo.map { ["What to do: \($0)"] } ?? [])
    }
    lines += section("Rows", countLines)
    lines += section("Added to the totals", addedLines)
    lines += section("Held, not in the totals until somebody decides (impactctl held)", heldLines)
    lines += section("Left out", problemLines)
    lines += section("Notes", entry.notes)
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    var lines = [
      "File:       \(entry.arrival.name)",
      "Received:   \(entry.receivedAt)",
      "Outcome:    \(outcome)",
      "Number:     \(entry.id)   (impactctl file \(entry.id))",
      "SHA-256:    \(entry.arrival.sha256)",
    ]
    if let stream = entry.stream, let layout = entry.layout {
      lines.insert("Taken for:  \(stream.words), layout “\(layout)”", at: 1)
    }
    if let rule = entry.identityRule {
      lines.append("Rows are recognised again by \(rule.words).")
    }
    return lines
  }

  private var outcome: String {
    switch entry.state {
    case .accepted: "accepted"
    case .unchanged: "nothing new: the same bytes as file \(entry.original ?? "before")"
    case .held: "held: nothing of it is in the totals"
    case .quarantined: "not read; nothing of it is in the totals"
    case .retracted: "taken back; nothing of it is in the totals"
    }
  }

  /// The sum that must come out is written as a sum, so that a reader can check it.
  private var countLines: [String] {
    guard entry.state != .quarantined else { return [] }
    let states = RowState.allCases.filter { entry.counts[$0] > 0 }
    let sum = states.map { "\(entry.counts[$0]) \($0.words)" }.joined(separator: " + ")
    return ["\(entry.counts.read) read = \(sum.isEmpty ? "0" : sum)"]
  }

  private var addedLines: [String] {
    var sums: [String: Exact] = [:]
    for posting in postings where posting.place.account == .counted {
      guard let amount = posting.tally.amount.known else { continue }
      let key = posting.place.key
      sums["\(key.unit.words), \(key.activityName)", default: .zero] += amount
    }
    return sums.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
  }

  /// One line: how many rows wait, and what they would add, unit by unit.
  private var heldLines: [String] {
    let waiting = postings.filter { $0.place.account == .held }
    let rows = waiting.reduce(0) { $0 + $1.tally.rows }
    guard rows > 0 else { return [] }
    let sums = ActivityUnit.allCases.compactMap { unit -> String? in
      let parts = waiting.filter { $0.place.key.unit == unit }.compactMap(\.tally.amount.known)
      return parts.isEmpty ? nil : "\(parts.reduce(Exact.zero, +)) \(unit.symbol)"
    }
    let noun = rows == 1 ? "row" : "rows"
    return ["held: \(rows) \(noun), would add \(sums.joined(separator: " and "))"]
  }

  private var problemLines: [String] {
    var lines = problems.prefix(Receipt.problemsShownMax).map { problem in
      let column = problem.column.isEmpty ? "" : ", \(problem.column)"
      return "row \(problem.source.row)\(column): \(problem.reason) \(problem.whatToDo)"
    }
    let more = problems.count + entry.problemsLeftOut - lines.count
    if more > 0 { lines.append("… and \(more) more") }
    if lines.isEmpty { return [] }
    let listed = entry.problemsLeftOut == 0 ? "All" : "The first \(problems.count)"
    return lines + ["\(listed) of them are in the problems file beside this one."]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
  }
}

extension Stream {
  var words: String {
    switch self {
    case .mileage: "mileage claims"
    case .pool: "a pool-car log"
    case .video: "video meetings"
    case .waste: "a waste return"
    case .evidence: "an evidence register"
    }
  }
}

extension RowState {
  var words: String {
    switch self {
    case .counted: "counted"
    case .unchanged: "unchanged"
    case .amended: "amended"
    case .duplicate: "duplicate"
    case .notApplicable: "not applicable"
    case .rejected: "rejected"
    case .held: "held"
    case .ignored: "ignored (totals and footers)"
    }
  }
}

extension ActivityUnit {
  var words: String {
    switch self {
    case .mile: "miles"
    case .kilometre: "kilometres"
    case .metre: "metres"
    case .gram: "grams"
    case .kilogram: "kilograms"
    case .tonne: "tonnes"
    case .count: "in number"
    case .hour: "hours"
    case .kilogramCO2e: "kg CO2e"
    case .pound: "pounds"
    case .consultation: "consultations"
    case .vehicle: "vehicles"
    }
  }
}

extension ActivityUnit {
  /// As it stands behind a figure in a short line.
  fileprivate var symbol: String {
    switch self {
    case .tonne: "t"
    case .kilogram, .gram, .kilometre, .metre: rawValue
    case .mile, .count, .hour, .kilogramCO2e, .pound, .consultation, .vehicle: words
    }
  }
}

extension IdentityRule {
  var words: String {
    switch self {
    case .reference: "the file's own references"
    case .naturalKey: "what they are about (such as vehicle and odometer)"
    case .content: "all that they say"
    }
  }
}
