/// What a rule chooses for one measure: rows of books, before it is known whether they are held.
enum RowChoice {
  case rows([BookRow], rule: String)
  case knownZero(rule: String)
  case missing(reason: String)
  case notApplicable(reason: String)
}
