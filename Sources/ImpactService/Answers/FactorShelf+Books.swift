import ImpactCore
import QueryWire

extension FactorShelf {
  /// The customer's own books, by full name.
  var overlayNames: [String] { overlays.map(\.edition.description) }

  func isOverlay(_ factor: Factor) -> Bool {
    overlays.contains { $0.edition.name == factor.edition }
  }

  /// Every book, published ones first.
  var bookAnswers: [FactorEditionAnswer] { (books + overlays).map(answer) }

  func answer(_ book: FactorBook) -> FactorEditionAnswer {
    guard !isSuperseded(book) else { return FactorEditionAnswer(book, use: .superseded) }
    let series = rules.series(of: book.edition.name)
    return FactorEditionAnswer(book, use: series.map { .init($0.use) } ?? .overlay)
  }
}
