/// The search for the rows that the rules chose, for one month under one policy.
struct FactorSearch {
  private let shelf: FactorShelf
  private let month: CivilMonth?
  private let uk: UKChoice

  /// Why a row was not found.
  private struct Absence: Error {
    var reason: String
    static let undated = Absence(reason: "The row has no date.")
  }

  init(shelf: FactorShelf, month: CivilMonth?, policy: FactorPolicy) {
    self.shelf = shelf
    self.month = month
    uk = month.map { shelf.ukChoice(in: $0, by: policy) } ?? .absent(reason: Absence.undated.reason)
  }

  /// The edition that the first chosen row is looked for in.
  func edition(of choice: RowChoice) -> (name: String, isProvisional: Bool)? {
    guard month != nil, case .rows(let rows, _) = choice, let row = rows.first else { return nil }
    switch (row.book, uk) {
    case (.named(let name), _):
      return (name, false)
    case (.ukEdition, .book(let book, let isProvisional)):
      return (book.edition.name, isProvisional)
    case (.ukEdition, .absent):
      return nil
    }
  }

  /// The factors of the chosen rows, all of them or none: a sum with a part missing is no figure.
  func basis(_ choice: RowChoice) -> ImpactBasis {
    switch choice {
    case .knownZero(let rule): return .knownZero(rule: rule)
    case .missing(let reason): return .missing(reason: reason)
    case .notApplicable(let reason): return .notApplicable(reason: reason)
    case .rows(let rows, let rule):
      do {
        return .factors(try factors(of: rows), rule: rule)
      } catch {
        return .missing(reason: error.reason)
      }
    }
  }

  private func factors(of rows: [BookRow]) throws(Absence) -> [Factor] {
    var factors: [Factor] = []
    for row in rows {
      let book = try book(row.book)
      guard let factor = book[path: row.key.path], factor.measure == row.key.measure else {
        throw Absence(reason: "\(book.edition.name) has no row \(row.key.path).")
      }
      factors.append(factor)
    }
    return factors
  }

  private func book(_ wanted: BookRow.Book) throws(Absence) -> FactorBook {
    guard let month else { throw .undated }
    switch (wanted, uk) {
    case (.ukEdition, .book(let book, _)):
      return book
    case (.ukEdition, .absent(let reason)):
      throw Absence(reason: reason)
    case (.named(let name), _):
      guard let book = shelf.book(named: name) else {
        throw Absence(reason: "The factor book \(name) is not held.")
      }
      if let validity = book.edition.validity, !validity.contains(month.days.first) {
        throw Absence(
          reason: "\(name) covers \(validity.first) to \(validity.last), not \(month).")
      }
      return book
    }
  }
}
