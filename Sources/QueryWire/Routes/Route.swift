/// Every question and order that the socket knows: the one table that the daemon, the client and
/// the description of the interface are made from.
public enum Route: CaseIterable, Hashable, Sendable {
  case status, totals, savings, measures, evidence, files, file, problems, explain, factors,
    factorBook, factorComparison
  case held, acceptHeld, rejectHeld, correctHeld, undoHeld
  case retract, rereadFile, forget
  case signoff, signoffs, drift
  case verify, backup, wait, events, rescan, reload

  public enum Method: String, Sendable {
    /// Asks; changes nothing.
    case get = "GET"
    /// Changes something: for root and the group `impact-admin` only.
    case post = "POST"
  }

  public var method: Method {
    switch self {
    case .acceptHeld, .rejectHeld, .correctHeld, .undoHeld: .post
    case .retract, .rereadFile, .forget, .signoff, .backup, .rescan, .reload: .post
    default: .get
    }
  }

  /// The path, with `{id}` for what varies.
  public var path: String {
    switch self {
    case .status: "/v1/status"
    case .totals: "/v1/totals"
    case .savings: "/v1/savings"
    case .measures: "/v1/measures"
    case .evidence: "/v1/evidence"
    case .files: "/v1/files"
    case .file, .rereadFile: "/v1/files/{id}"
    case .problems: "/v1/problems"
    case .explain: "/v1/explain"
    case .factors: "/v1/factors"
    case .factorBook: "/v1/factors/{id}"
    case .factorComparison: "/v1/factors/compare"
    case .held: "/v1/held"
    case .acceptHeld: "/v1/held/accept"
    case .rejectHeld: "/v1/held/reject"
    case .correctHeld: "/v1/held/correct"
    case .undoHeld: "/v1/held/undo"
    case .retract: "/v1/retract"
    case .forget: "/v1/forget"
    case .signoff: "/v1/signoff"
    case .signoffs: "/v1/signoffs"
    case .drift: "/v1/drift"
    case .verify: "/v1/verify"
    case .backup: "/v1/backup"
    case .wait: "/v1/wait"
    case .events: "/v1/events"
    case .rescan: "/v1/rescan"
    case .reload: "/v1/reload"
    }
  }

  /// One sentence for the people who read the interface's description.
  public var meaning: String {
    switch self {
    case .status: "How the daemon is: version, files waiting, rows by state."
    case .totals: "Totals of activity and impact, with their coverage."
    case .savings: "What was saved, by mechanism, with baseline and overlap."
    case .evidence: "Files that prove the measures by themselves, with a program that checks them."
    case .measures: "The sixteen environmental measures, with coverage, evidence and targets."
    case .files: "What was dropped and what became of it."
    case .file: "One dropped file."
    case .problems: "Rejected and held rows."
    case .explain: "The rows behind a figure, with factor, source and rule."
    case .factors: "The factor books that are held."
    case .factorBook: "One factor book, by its edition, with or without version."
    case .factorComparison: "What another edition would make of the same rows."
    case .held: "The rows that wait for a decision, and what each would add."
    case .acceptHeld: "Counts held rows as they stand."
    case .rejectHeld: "Leaves held rows out for good."
    case .correctHeld: "Counts held rows with their numbers read in another unit."
    case .undoHeld: "Takes decisions back; the rows wait again."
    case .retract: "Takes a file back; the history keeps it."
    case .forget: "Removes the originals that name a person; the totals do not change."
    case .rereadFile: "Reads a file again with what it could not say itself."
    case .signoff: "Freezes the figures of a period as they are reported."
    case .signoffs: "What was signed, by whom and when."
    case .drift: "What has moved since a sign-off, by cause, and which files moved it."
    case .verify: "Recomputes every total from the ledger and compares exactly."
    case .backup: "Sends a consistent copy of the ledger, a SQLite database."
    case .wait: "Answers when nothing is pending, quiet periods included."
    case .events:
      "Sends an event whenever the books or the settings change, until the caller leaves."
    case .rescan: "Looks at the drop directory now."
    case .reload: "Reads the configuration and the factor books again."
    }
  }

  /// The names of the parameters that the route takes.
  public var parameters: [String] {
    switch self {
    case .totals: TotalsQuery.parameters
    case .savings: SavingsQuery.parameters
    case .measures: MonthsQuery.parameters
    case .evidence: EvidenceQuery.parameters
    case .files: FilesQuery.parameters
    case .file: FileQuery.parameters
    case .problems: ProblemsQuery.parameters
    case .explain: ExplainQuery.parameters
    case .factorBook: FactorBookQuery.parameters
    case .factorComparison: FactorComparisonQuery.parameters
    case .held: HeldQuery.parameters
    case .acceptHeld, .rejectHeld, .undoHeld: DecisionQuery.parameters
    case .correctHeld: CorrectionQuery.parameters
    case .retract: RetractionQuery.parameters
    case .rereadFile: RereadingQuery.parameters
    case .forget: ForgettingQuery.parameters
    case .signoff: SignoffQuery.parameters
    case .signoffs: SignoffsQuery.parameters
    case .drift: DriftQuery.parameters
    case .wait: WaitQuery.parameters
    case .status, .factors, .verify, .backup, .events, .rescan, .reload: PlainQuery.parameters
    }
  }
}
