import ImpactCore
import QueryWire

extension FactorEditionAnswer {
  init(_ book: FactorBook, use: Use) {
    self.init(
      edition: book.edition.name, version: book.edition.version.description,
      validity: book.edition.validity, publication: book.edition.publication,
      factors: book.factors.count,
      warmingPotential: book.factors.lazy.compactMap(\.warmingPotential).first?.rawValue,
      use: use, file: book.file.split(separator: "/").last.map(String.init) ?? book.file)
  }
}

extension FactorEditionAnswer.Use {
  init(_ use: FactorSeries.Use) {
    switch use {
    case .byDate: self = .byDate
    case .always: self = .always
    case .whenAsked: self = .whenAsked
    }
  }
}

extension FactorAnswer {
  init(_ factor: Factor) {
    func given(_ text: String) -> String? { text.isEmpty ? nil : text }
    let (key, source) = (factor.key, factor.source)
    self.init(
      id: factor.id, measure: factor.measure, value: factor.value, unit: factor.unit.rawValue,
      category: key.category, activity: key.activity, variant: given(key.variant),
      fuel: given(key.fuel), component: given(key.component),
      boundary: factor.boundary?.rawValue, warmingPotential: factor.warmingPotential?.rawValue,
      publication: source.publication, table: source.table, row: source.row,
      publisherID: source.publisherID, licence: source.licence, url: source.url)
  }
}
