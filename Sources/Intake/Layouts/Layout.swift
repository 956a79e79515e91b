public import ImpactCore

/// What the columns of a file mean and how its rows become activities: data, not code.
///
/// A layout is chosen by its columns alone. Everything else in it says how to read what was found,
/// so that a new kind of export needs a new text (`Shipped/mileage-claims.layout` explains how one
/// is written) and no new code.
public struct Layout: Hashable, Sendable {
  /// What one row is, and so which activity it becomes.
  public enum RowMeaning: String, CaseIterable, Sendable {
    /// A journey that somebody claims.
    case claim
    /// A journey of an owned or leased vehicle.
    case trip
    /// One user's meetings in a window of days.
    case usage
    /// One person at the one meeting that the file is about.
    case attendance
    /// One person at one of many meetings.
    case participant
    /// One meeting, with how many took part.
    case meeting
    case consultation
    /// A number of meetings or consultations, counted by hand.
    case count
    /// A weight of waste; several, where item columns repeat.
    case waste
    /// An entry of the evidence register.
    case evidence
  }

  public struct Column: Hashable, Sendable {
    public var field: Field
    /// Exact names in this layout, folded (`HeaderText`). They go before the common synonyms.
    public var names: [String]
    public var isRequired: Bool
    /// Whether the names of `formats.md` section 6 are taken too.
    public var takesSynonyms: Bool

    public init(
      _ field: Field, _ names: [String] = [], isRequired: Bool = false,
      takesSynonyms: Bool? = nil
    ) {
      self.field = field
      self.names = names
      self.isRequired = isRequired
      self.takesSynonyms = takesSynonyms ?? names.isEmpty
    }
  }

  public struct TemplateCell: Hashable, Sendable {
    public var header: String
    public var example: String

    public init(header: String, example: String) {
      self.header = header
      self.example = example
    }
  }

  /// One of several records that stand side by side in a row, each in columns of its own.
  public struct Item: Hashable, Sendable {
    public var name: String
    /// Names of columns as a header shows them, brackets included, folded.
    public var columns: [Field: [String]] = [:]
    /// What the header says once for all rows, such as the treatment.
    public var says: [Field: String] = [:]

    public init(name: String) {
      self.name = name
    }
  }

  /// Words of a column and what they make of the row.
  public struct Vocabulary: Hashable, Sendable {
    public var counted: [String]
    public var notApplicable: [String]
    /// What any other word does: `notApplicable`, or `held` until somebody decides.
    public var otherwise: RowState

    public init(
      counted: [String], notApplicable: [String] = [], otherwise: RowState = .held
    ) {
      self.counted = counted
      self.notApplicable = notApplicable
      self.otherwise = otherwise
    }

    func state(_ word: String) -> RowState {
      if counted.contains(word) { return .counted }
      return notApplicable.contains(word) ? .notApplicable : otherwise
    }
  }

  /// A short stable word, such as `mileage-claims`.
  public var name: String
  /// In plain words, such as `staff mileage claims`.
  public var title: String
  public var stream: Stream
  public var rows: RowMeaning
  /// Where the figures come from.
  public var basis: SourceBasis
  public var columns: [Column]
  /// Of each group at least one column must be there.
  public var anyOf: [[Field]] = []
  /// The fields that make up the file's own reference. The first must be filled in.
  public var reference: [Field] = []
  /// Sets of fields that tell rows apart, best first. Every field of a set must be filled in.
  public var naturalKeys: [[Field]] = []
  /// The unit of a quantity whose header and row name none; nil where the row must name it.
  public var unit: ActivityUnit?
  public var statuses: Vocabulary?
  public var types: Vocabulary?
  public var fuel: Fuel = .unknown
  /// The order of the dates in a column that does not show it.
  public var dateOrder = DateOrder.dayFirst
  /// The date says when something was planned, not when it was done.
  public var isPlanned = false
  /// Names of layouts that are taken instead where they fit a header as well as this one.
  public var yieldsTo: [String] = []
  /// The words of the last row, without which the file was cut short.
  public var lastWords: String?
  /// Fields that stand in labelled cells above the table, with their labels, folded.
  public var labels: [Field: [String]] = [:]
  /// Fields whose columns repeat, a set of columns an item.
  public var itemFields: Set<Field> = []
  /// The records of one row, where each has columns of its own.
  public var items: [Item] = []
  /// The field whose columns are months, a column a month.
  public var monthsAcross: Field?
  /// The field that the sheet's name is: an organisation, a car.
  public var sheetName: Field?
  /// Fields that are given once for a block of rows: a blank cell says what the one above it says.
  public var fillDown: [Field] = []
  /// Rows of explanation between the header and the first record.
  public var rowsBelowHeader = 0
  /// Whether the table ends at a blank row, because another follows in the same sheet.
  public var endsAtBlankRow = false
  /// Whole names of columns that may hold the same waste again, folded: shown and never added.
  public var notAdded: [String] = []
  /// Columns of another sheet of the workbook, joined on the first of them.
  public var joined: [Column] = []
  /// Fields by which a row is complete although the other sheet lacks its reference.
  public var standsAloneWith: [Field] = []
  /// The columns of a file to fill in and their example, where this is a template.
  public var template: [TemplateCell] = []

  public init(
    name: String, title: String, stream: Stream, rows: RowMeaning, basis: SourceBasis,
    columns: [Column]
  ) {
    self.name = name
    self.title = title
    self.stream = stream
    self.rows = rows
    self.basis = basis
    self.columns = columns
  }
}
