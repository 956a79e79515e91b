/// The outcome of choosing an edition of a series.
enum EditionChoice {
  case book(FactorBook, isProvisional: Bool)
  case absent(reason: String)

  /// Its name without version; nil where there is none.
  var name: String? {
    if case .book(let book, _) = self { book.edition.name } else { nil }
  }
}
