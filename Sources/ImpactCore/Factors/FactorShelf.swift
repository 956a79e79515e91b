/// All factor books that are held and the rules that choose from them, as one value: what impact
/// is derived from.
public struct FactorShelf: Sendable {
  /// The published books, by edition and version, older version first.
  public let books: [FactorBook]
  /// The customer's own factors. A line of theirs stands in for whatever the published books hold
  /// at its place.
  public let overlays: [FactorBook]
  public let rules: ChoiceRules
  /// The latest version of each edition of a series, by date.
  private let editionsOfSeries: [String: [FactorBook]]
  private let ownFactors: OwnFactors

  /// `own` are the customer's books: a further edition of a known series joins it, every other is
  /// an overlay. Refuses two books of one edition and version, and two own lines of one place and
  /// date: which of them counts would be chance. Refuses what could never count.
  public init(
    books: [FactorBook], own: [FactorBook] = [], rules: ChoiceRules
  ) throws(BookFault) {
    self.rules = rules
    for book in books where rules.series(of: book.edition.name) == nil {
      throw BookFault(
        file: book.file, line: 1,
        reason: "No series of \(ChoiceRules.fileName) holds the edition \(book.edition.name). "
          + "A book of your own belongs into the folder factors of the configuration directory.")
    }
    for book in own where books.contains(where: { $0.edition.name == book.edition.name }) {
      throw BookFault(
        file: book.file, line: 2,
        reason: "\(book.edition.name) is published already, and this book would replace all of it. "
          + "Give your own factors an edition name of your own.")
    }
    let joining = own.filter { rules.series(of: $0.edition.name) != nil }
    self.books = try FactorShelf.ordered(books + joining)
    overlays = try FactorShelf.ordered(
      own.filter { rules.series(of: $0.edition.name) == nil })
    ownFactors = try OwnFactors(overlays, rules: rules)
    let latest = Dictionary(self.books.map { ($0.edition.name, $0) }, uniquingKeysWith: { $1 })
    editionsOfSeries = Dictionary(
      uniqueKeysWithValues: rules.series.map { series in
        let editions = latest.values.filter { series.holds(edition: $0.edition.name) }
        return (series.name, editions.sorted { $0.firstDay < $1.firstDay })
      })
  }

  private static func ordered(_ books: [FactorBook]) throws(BookFault) -> [FactorBook] {
    let ordered = books.sorted {
      ($0.edition.name, $0.edition.version) < ($1.edition.name, $1.edition.version)
    }
    for (earlier, later) in zip(ordered, ordered.dropFirst())
    where earlier.edition.description == later.edition.description {
      throw BookFault(
        file: later.file, line: 1, reason: "\(earlier.file) holds \(later.edition) already.")
    }
    return ordered
  }

  public var editions: [FactorEdition] { books.map(\.edition) }

  /// The published or own book of that edition, by name (its latest version) or with version.
  public func book(named name: String) -> FactorBook? {
    (books + overlays).last { $0.edition.name == name || $0.edition.description == name }
  }

  /// Whether a later version of the book's edition is held.
  public func isSuperseded(_ book: FactorBook) -> Bool {
    self.book(named: book.edition.name)?.edition.version != book.edition.version
  }

  /// The customer's own factor at a place, on the first day of a month.
  func ownFactor(at path: String, for measure: ImpactMeasure, in month: CivilMonth) -> Factor? {
    ownFactors.factor(at: path, for: measure, on: month.days.first)
  }

  /// The edition of a series for a month, or why there is none.
  func edition(
    of series: FactorSeries, in month: CivilMonth, by policy: FactorPolicy
  ) -> EditionChoice {
    if let pin = policy.pins.first(where: series.holds) {
      return book(named: pin).map { .book($0, isProvisional: false) }
        ?? .absent(reason: "\(pin) is not held.")
    }
    let editions = editionsOfSeries[series.name] ?? []
    switch series.use {
    case .byDate:
      let isCalendar = policy.timing != .financialYear
      let april = CivilMonth(year: month.financialYearStart, month: 4)
      return FactorShelf.edition(on: (isCalendar ? month : april).days.first, of: series, editions)
    case .always, .whenAsked:
      guard let book = editions.last else {
        return .absent(reason: "The factor book \(series.name) is not held.")
      }
      if let validity = book.edition.validity, !validity.contains(month.days.first) {
        let days = "\(validity.first) to \(validity.last)"
        return .absent(reason: "\(book.edition.name) covers \(days), not \(month).")
      }
      return .book(book, isProvisional: false)
    }
  }

  private static func edition(
    on day: CivilDate, of series: FactorSeries, _ editions: [FactorBook]
  ) -> EditionChoice {
    guard let oldest = editions.first, let newest = editions.last else {
      return .absent(reason: "No edition of \(series.name) is held.")
    }
    if let book = editions.last(where: { $0.edition.validity?.contains(day) == true }) {
      return .book(book, isProvisional: false)
    }
    if day > newest.firstDay { return .book(newest, isProvisional: true) }
    if day < oldest.firstDay {
      return .absent(reason: "\(day.month) lies before the oldest edition, \(oldest.edition.name).")
    }
    return .absent(reason: "No edition of \(series.name) is held for \(day.month).")
  }
}

extension FactorBook {
  /// Where the book stands in its series.
  fileprivate var firstDay: CivilDate { edition.validity?.first ?? CivilDate(dayNumber: .min) }
}
