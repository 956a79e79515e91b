public import ImpactCore

/// What reading a file needs to know besides its content.
public struct IntakeContext: Sendable {
  /// The organisation whose folder the file lies in.
  public var org: String
  /// As it was dropped. Read only for a period, where the content names none.
  public var fileName: String
  public var seal: Seal
  /// The day in the United Kingdom on which the file is read.
  public var today: CivilDate
  /// What the books hold before this file; empty where there are none, as for `impactctl check`.
  public var postings: [Posting]
  /// The days that somebody gave for a file that does not say its own; nil where nobody did.
  public var period: DateSpan?
  /// The contract or project whose folder the file lies in; a cell of a row goes before it. Empty
  /// where there is none (`ContractFolder`).
  public var contract: String

  public init(
    org: String, fileName: String, seal: Seal, today: CivilDate, postings: [Posting] = [],
    period: DateSpan? = nil, contract: String = ""
  ) {
    self.org = org
    self.fileName = fileName
    self.seal = seal
    self.today = today
    self.postings = postings
    self.period = period
    self.contract = contract
  }
}
