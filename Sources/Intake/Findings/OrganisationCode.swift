/// A code of an organisation as a cell writes it, such as `RNN`: two to six capital letters or
/// digits, and not digits alone. Nothing else is taken for one, so that a name or a number of a
/// person in the wrong column is never shown.
struct OrganisationCode: Hashable {
  let text: String

  init?(_ cell: CellText) {
    guard (2...6).contains(cell.count),
      cell.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }),
      cell.contains(where: { $0 > 0x39 })
    else { return nil }
    text = cell.string
  }
}
