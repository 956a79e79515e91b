public import ImpactCore

/// The figures of a period as somebody has signed them. Never changed: what moves later is drift.
public struct SignOff: Hashable, Sendable {
  public var number: Int64
  public var at: Instant
  /// Sequence number of the last event that is in the figures; 0 where there was none.
  public var event: Int64
  public var terms: Terms
}

extension SignOff {
  /// What is signed, by whom and why.
  public struct Terms: Hashable, Sendable {
    /// Number of the record of factor books that the figures were made with.
    public var shelf: Int64
    /// Whole months; an open end has no limit on that side.
    public var period: Period
    /// The period's name where it was asked for by name, such as `FY2024-25`.
    public var asked: String?
    /// The organisation whose figures they are; nil for all of them.
    public var org: String?
    public var policy: String
    /// Who signs, as given.
    public var name: String
    /// The user's number.
    public var uid: UInt32
    public var note: String
    /// Canonical JSON.
    public var figures: String
    /// SHA-256 of `figures` in UTF-8: lower-case hexadecimal, 64 digits.
    public internal(set) var sha256: String

    public init(
      shelf: Int64, period: Period, asked: String?, org: String?, policy: String, name: String,
      uid: UInt32, note: String, figures: String
    ) {
      self.shelf = shelf
      self.period = period
      self.asked = asked
      self.org = org
      self.policy = policy
      self.name = name
      self.uid = uid
      self.note = note
      self.figures = figures
      sha256 = ShelfText.digest(of: Array(figures.utf8))
    }

    /// Whether the figures are those that were signed.
    public var isIntact: Bool { sha256 == ShelfText.digest(of: Array(figures.utf8)) }
  }

  /// Short and stable, such as `s1`.
  public var id: String { SignOff.id(number) }

  static func id(_ number: Int64) -> String { "s\(number)" }

  /// The number behind an id; nil where no sign-off can have that id.
  static func number(_ id: String) -> Int64? {
    guard id.first == "s", let number = Int64(id.dropFirst()), SignOff.id(number) == id,
      number > 0
    else { return nil }
    return number
  }
}
