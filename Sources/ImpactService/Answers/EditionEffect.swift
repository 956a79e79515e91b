import ImpactCore
import QueryWire

/// One measure of an activity under two policies, worked out once for all postings of its key.
struct EditionEffect: Hashable {
  let measure: ImpactMeasure
  let change: BasisChange
  /// The factors' ids, joined where the figure is their sum; nil where there is none.
  let oldID: String?
  let newID: String?
  /// Whether the question arises on either side.
  let isApplicable: Bool
  /// What a reader must know of it.
  let words: String

  init(_ measure: ImpactMeasure, old: ImpactBasis, new: ImpactBasis, per unit: ActivityUnit) {
    self.measure = measure
    change = BasisChange(old: old, new: new, per: unit)
    oldID = old.factorIDs
    newID = new.factorIDs
    isApplicable = change.old != nil || change.new != nil || old.isMissing || new.isMissing
    switch change.part {
    case .newCoverage: words = old.absence ?? ""
    case .lostCoverage: words = new.absence ?? ""
    default: words = change.flags.map(\.description).joined(separator: "; ")
    }
  }
}

extension ImpactBasis {
  fileprivate var factorIDs: String? {
    if case .factors(let factors, _) = self {
      factors.map(\.id).joined(separator: " + ")
    } else {
      nil
    }
  }

  /// Why there is no figure, as a clause.
  fileprivate var absence: String? {
    switch self {
    case .missing(let reason), .notApplicable(let reason):
      reason.hasSuffix(".") ? String(reason.dropLast()) : reason
    case .factors, .knownZero: nil
    }
  }
}

extension FactorBridges {
  /// Of one posting.
  init(_ effects: [EditionEffect], _ tally: Tally) {
    self.init()
    for effect in effects where effect.isApplicable {
      self[effect.measure] = FactorBridge(effect.change, tally)
    }
  }
}

extension FactorBridge {
  fileprivate init(_ change: BasisChange, _ tally: Tally) {
    let amount = tally.amount.known ?? .zero
    switch (change.old, change.new) {
    case (nil, nil): self = .uncovered(rows: tally.rows)
    case (nil, let new?): self = .newlyCovered(amount * new, rows: tally.rows)
    case (let old?, nil): self = .noLongerCovered(amount * old, rows: tally.rows)
    case (let old?, let new?):
      self = .compared(
        old: amount * old, new: amount * new, as: change.part ?? .factorValue, rows: tally.rows)
    }
  }
}

extension FactorChange {
  /// Nil where nothing changes.
  init?(_ effect: EditionEffect, _ activity: String, rows: Int, amount: Exact) {
    guard let part = effect.change.part, let difference = effect.change.difference else {
      return nil
    }
    self.init(
      measure: effect.measure, kind: part, activity: activity,
      old: effect.oldID, oldValue: effect.change.old, new: effect.newID,
      newValue: effect.change.new, rows: rows, difference: amount * difference,
      words: effect.words)
  }
}
