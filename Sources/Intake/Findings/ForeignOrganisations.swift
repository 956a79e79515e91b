/// Codes of organisations that the content names and the folder does not (contract section 9, 4).
/// The folder decides; the receipt says that the content disagrees.
struct ForeignOrganisations {
  private var known: Set<OrganisationCode> = []
  /// In the order in which rows name them.
  private var order: [OrganisationCode] = []
  private var rowCount = 0
  private var titles: Set<OrganisationCode> = []

  /// Codes that are named in the sentence.
  private static let shown = 3

  mutating func addRow(_ code: OrganisationCode) {
    rowCount += 1
    guard order.count < IntakeLimits.organisations, known.insert(code).inserted else { return }
    order.append(code)
  }

  mutating func addTitle(_ code: OrganisationCode) { titles.insert(code) }

  func sentences(folder: String) -> [String] {
    let decided = "the folder \(folder) decides."
    let above = titles.map(\.text).sorted().map { code in
      "A line above the table names the organisation \(code): \(decided)"
    }
    guard let first = order.first else { return above }
    let subject = "\(Figures.grouped(rowCount)) row\(rowCount == 1 ? "" : "s")"
    let verb = rowCount == 1 ? "names" : "name"
    if order.count == 1 {
      return above + ["\(subject) \(verb) the organisation \(first.text): \(decided)"]
    }
    let names = order.prefix(ForeignOrganisations.shown).map(\.text).joined(separator: ", ")
    let rest = order.count - ForeignOrganisations.shown
    let more = rest > 0 ? " and \(Figures.grouped(rest)) more" : ""
    return above + ["\(subject) \(verb) other organisations (\(names)\(more)): \(decided)"]
  }
}
