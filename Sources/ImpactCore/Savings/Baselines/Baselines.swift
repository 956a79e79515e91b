/// All baselines that are loaded, and which of them counts where.
public struct Baselines: Sendable {
  /// None: every observed saving is absent.
  public static let none = Baselines()

  public let baselines: [Baseline]

  private init() {
    baselines = []
  }

  /// Refuses two baselines of one name, and two that speak equally closely for the same
  /// organisation's stream and end in the same month: which of them counts would be chance.
  public init(_ baselines: [Baseline]) throws(DatedObjectFault) {
    for (index, baseline) in baselines.enumerated() {
      for earlier in baselines[..<index] {
        if earlier.name == baseline.name {
          throw DatedObjectFault(
            object: "Baseline \"\(baseline.name)\"",
            reasons: ["There are two of this name. Rename one of them."])
        }
        if earlier.isAsClose(as: baseline), earlier.last == baseline.last {
          throw DatedObjectFault(
            object: "Baseline \"\(baseline.name)\"",
            reasons: [
              "\"\(earlier.name)\" is for the same organisation and stream and ends in the same "
                + "month. Keep one of them."
            ])
        }
      }
    }
    self.baselines = baselines
  }

  /// The baseline that counts in a month: one that names the organisation before one for all, then
  /// the one that ended last. Nil where no baseline ended before the month.
  public func baseline(
    for organisation: String, _ stream: Stream, in month: CivilMonth
  ) -> Baseline? {
    baselines.filter { $0.covers(organisation, stream) && $0.last < month }
      .max { left, right in
        left.organisations.isEmpty != right.organisations.isEmpty
          ? left.organisations.isEmpty : left.last < right.last
      }
  }

  /// A baseline that speaks for the organisation's stream but did not end before the month: nothing
  /// of the month can have been saved against it yet. Of several the one that ends first.
  public func baselineToCome(
    for organisation: String, _ stream: Stream, in month: CivilMonth
  ) -> Baseline? {
    baselines.filter { $0.covers(organisation, stream) && $0.last >= month }
      .min { $0.last < $1.last }
  }

  /// Why a saving that needs a baseline has no figure.
  public static func absence(for organisation: String, _ stream: Stream) -> String {
    "No baseline is set for the \(stream.rawValue) of \(organisation)."
  }
}

extension Baseline {
  fileprivate func isAsClose(as other: Baseline) -> Bool {
    guard !streams.isDisjoint(with: other.streams) else { return false }
    return organisations.isEmpty
      ? other.organisations.isEmpty : !organisations.isDisjoint(with: other.organisations)
  }
}
