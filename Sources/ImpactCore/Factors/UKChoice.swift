/// The outcome of choosing an edition.
enum UKChoice {
  case book(FactorBook, isProvisional: Bool)
  case absent(reason: String)
}
