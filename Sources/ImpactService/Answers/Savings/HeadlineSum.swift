import ImpactCore
import QueryWire

/// What may be claimed of a group: for each organisation the observed saving in the months that
/// have a baseline, the modelled one in the others; never both of one month.
struct HeadlineSum {
  /// Of one organisation.
  private struct Part {
    var observed = SavingTally()
    /// In months with a baseline: shown, not claimed.
    var modelledBeside = SavingTally()
    /// In months without: claimed.
    var modelledAlone = SavingTally()
  }

  private var parts: [String: Part] = [:]

  /// Adds a month of an organisation: the observed saving where there is a baseline, and what the
  /// models say.
  mutating func add(org: String, observed: Saving?, modelled: [Saving]) {
    if let observed { parts[org, default: Part()].observed.add(observed) }
    for saving in modelled {
      if observed == nil {
        parts[org, default: Part()].modelledAlone.add(saving)
      } else {
        parts[org, default: Part()].modelledBeside.add(saving)
      }
    }
  }

  var answer: HeadlineAnswer {
    let parts = parts.values
    let isObserved = parts.contains { $0.observed.months.asked > 0 }
    let isModelled = parts.contains { $0.modelledAlone.months.asked > 0 }
    func figures(_ figure: (Part, SavingMeasure) -> Exact?) -> SavedFigures {
      var sum = SavedFigures()
      for measure in SavingMeasure.allCases {
        for amount in parts.compactMap({ figure($0, measure) }) {
          sum[measure] = (sum[measure] ?? .zero) + amount
        }
      }
      return sum
    }
    return HeadlineAnswer(
      saved: figures { $0.observed.figures[$1].plus($0.modelledAlone.figures[$1]) },
      observed: figures { $0.observed.figures[$1] },
      modelled: figures { $0.modelledBeside.figures[$1].plus($0.modelledAlone.figures[$1]) },
      overlap: figures { part, measure in
        SavingHeadline(
          observed: part.observed.figures[measure].figure,
          modelled: part.modelledBeside.figures[measure].figure
        ).overlap.value
      },
      basis: isObserved ? (isModelled ? .both : .observed) : isModelled ? .modelled : nil)
  }
}

extension Exact? {
  /// The sum of what is known of the two; nil where neither is.
  fileprivate func plus(_ other: Exact?) -> Exact? {
    guard let self, let other else { return self ?? other }
    return self + other
  }

  fileprivate var figure: SavingFigure {
    map(SavingFigure.known) ?? .absent(reason: "There is no figure.")
  }
}
