/// One record of a file as intake reads it, before the ledger compares it with what is known.
///
/// A record is what contract section 9, 1 calls one: a claim line, a trip, a meeting, a waste item.
public struct Record: Sendable {
  /// What intake makes of the record. The ledger turns `counted` into `unchanged`, `amended` or
  /// `duplicate` where an identity is known already.
  public enum Reading: Sendable {
    case counted(Activity)
    /// A negative line with a reference that is used: counted beside the original.
    case reversal(Activity)
    case held(Activity)
    case notApplicable
    case rejected
    case ignored

    /// The state before the ledger compares the record with what is known.
    @inlinable public var state: RowState {
      switch self {
      case .counted, .reversal: .counted
      case .held: .held
      case .notApplicable: .notApplicable
      case .rejected: .rejected
      case .ignored: .ignored
      }
    }

    /// What was done; nil where the state needs none.
    public var activity: Activity? {
      switch self {
      case .counted(let activity), .reversal(let activity), .held(let activity): activity
      case .notApplicable, .rejected, .ignored: nil
      }
    }

    @inlinable public var isReversal: Bool {
      if case .reversal = self { true } else { false }
    }
  }

  public var source: RowSource
  public var reading: Reading
  /// Nil for what has none: totals, footers, rows that cannot be read at all.
  public var identity: RecordIdentity?

  public init(source: RowSource, reading: Reading, identity: RecordIdentity?) {
    self.source = source
    self.reading = reading
    self.identity = identity
  }
}

/// Where a record stands in its file.
public struct RowSource: Hashable, Sendable {
  /// Position of the sheet in `SourceFile.sheets`; 0 in a text file.
  public var sheet: Int
  /// The row number that Excel shows; the first line is 1.
  public var row: Int
  /// Which record of the row, from 0; more than 0 only where a row holds several.
  public var item: Int

  public init(sheet: Int = 0, row: Int, item: Int = 0) {
    self.sheet = sheet
    self.row = row
    self.item = item
  }
}

/// The keyed digests by which a record is recognised again. None of them can be turned back into
/// the text it was made from.
public struct RecordIdentity: Hashable, Sendable {
  /// The file's own reference, where the row gives one.
  public var reference: Digest128?
  /// The layout's natural key, where the row has every part of it.
  public var naturalKey: Digest128?
  /// All that the row says. Equal content with an equal reference is the same row.
  public var content: Digest128

  public init(reference: Digest128? = nil, naturalKey: Digest128? = nil, content: Digest128) {
    self.reference = reference
    self.naturalKey = naturalKey
    self.content = content
  }
}

/// The first 128 bits of a keyed hash.
public struct Digest128: Hashable, Comparable, Sendable, BitwiseCopyable {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public static func < (left: Digest128, right: Digest128) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension Digest128: LosslessStringConvertible {
  /// 32 hexadecimal digits.
  public var description: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  public init?(_ text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
    guard description == text else { return nil }
  }
}
