/// All factor books that are held, as one value: what impact is derived from.
public struct FactorShelf: Sendable {
  /// By edition and version, older version first.
  public let books: [FactorBook]
  /// The latest version of each edition.
  private let latest: [String: FactorBook]
  /// The latest version of each edition of the UK Government factors, by date.
  private let ukBooks: [FactorBook]

  /// Refuses two books of one edition and version: which of them counts would be chance.
  public init(books: [FactorBook]) throws(BookFault) {
    self.books = books.sorted {
      ($0.edition.name, $0.edition.version) < ($1.edition.name, $1.edition.version)
    }
    for (earlier, later) in zip(self.books, self.books.dropFirst())
    where earlier.edition.description == later.edition.description {
      throw BookFault(
        file: later.file, line: 1, reason: "\(earlier.file) holds \(later.edition) already.")
    }
    latest = Dictionary(self.books.map { ($0.edition.name, $0) }, uniquingKeysWith: { $1 })
    ukBooks = latest.values
      .filter { $0.edition.name.hasPrefix(BookName.ukSeries) && $0.edition.validity != nil }
      .sorted { $0.firstDay < $1.firstDay }
  }

  public var editions: [FactorEdition] { books.map(\.edition) }

  /// Whether the policy can be followed: a pinned edition must be one of the UK Government's here.
  public func holds(_ policy: FactorPolicy) -> Bool {
    if case .pinned(let name) = policy { pinnedBook(name) != nil } else { true }
  }

  /// The latest version of the edition of that name, or nil.
  func book(named name: String) -> FactorBook? { latest[name] }

  /// The edition of the UK Government factors for a month, or why there is none.
  func ukChoice(in month: CivilMonth, by policy: FactorPolicy) -> UKChoice {
    switch policy {
    case .pinned(let name):
      guard let book = pinnedBook(name) else { return .absent(reason: "\(name) is not held.") }
      return .book(book, isProvisional: false)
    case .calendarYear:
      return ukChoice(on: month.days.first)
    case .financialYear:
      return ukChoice(on: CivilMonth(year: month.financialYearStart, month: 4).days.first)
    }
  }

  private func ukChoice(on day: CivilDate) -> UKChoice {
    guard let oldest = ukBooks.first, let newest = ukBooks.last else {
      return .absent(reason: "No edition of the UK Government factors is held.")
    }
    if let book = ukBooks.last(where: { $0.edition.validity?.contains(day) == true }) {
      return .book(book, isProvisional: false)
    }
    if day > newest.firstDay { return .book(newest, isProvisional: true) }
    if day < oldest.firstDay {
      return .absent(reason: "\(day.month) lies before the oldest edition, \(oldest.edition.name).")
    }
    return .absent(reason: "No edition of the UK Government factors is held for \(day.month).")
  }

  private func pinnedBook(_ name: String) -> FactorBook? {
    books.last {
      $0.edition.name.hasPrefix(BookName.ukSeries)
        && ($0.edition.name == name || $0.edition.description == name)
    }
  }
}

extension FactorBook {
  /// Where the book stands in its series.
  fileprivate var firstDay: CivilDate { edition.validity?.first ?? CivilDate(dayNumber: .min) }
}
