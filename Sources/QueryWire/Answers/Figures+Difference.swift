public import ImpactCore

extension Figures {
  /// Nothing known, and no row.
  public static let none = Figures(
    activity: ActivityFigures(), impact: ImpactFigures(), coverage: Coverage())

  /// What has moved from `then` to these, without ranges. Missing is never zero: a figure that is
  /// missing on both sides has no difference, one that is missing on one side differs by all of
  /// the other.
  public func difference(from then: Figures) -> Figures {
    combined(with: then, sign: -1)
  }

  /// The sum of both, without ranges: what is missing on one side adds nothing.
  public static func + (left: Figures, right: Figures) -> Figures {
    left.combined(with: right, sign: 1)
  }

  public static func += (left: inout Figures, right: Figures) { left = left + right }

  private func combined(with other: Figures, sign: Int) -> Figures {
    func combined(_ left: Exact?, _ right: Exact?) -> Exact? {
      guard let right else { return left }
      return (left ?? .zero) + (sign < 0 ? -right : right)
    }
    var result = Figures(
      activity: activity, impact: impact, coverage: coverage.combined(other.coverage, sign: sign))
    for figure in ActivityFigures.all {
      result.activity[keyPath: figure] = combined(
        activity[keyPath: figure], other.activity[keyPath: figure])
    }
    for figure in ImpactFigures.all {
      result.impact[keyPath: figure] = combined(
        impact[keyPath: figure], other.impact[keyPath: figure])
    }
    return result
  }
}

extension ActivityFigures {
  public static let all: [any WritableKeyPath<ActivityFigures, Exact?> & Sendable] = [
    \.distanceMiles, \.carMiles, \.lowEmissionMiles, \.passengerMiles, \.massKg, \.meetings,
    \.consultations, \.participants, \.energyKWh,
  ]
}

extension ImpactFigures {
  public static let all: [any WritableKeyPath<ImpactFigures, Exact?> & Sendable] = [
    \.ghgKgCO2e, \.wttKgCO2e, \.noxG, \.pm25G, \.carMilesSaved,
  ]
}

extension Coverage {
  fileprivate func combined(_ other: Coverage, sign: Int) -> Coverage {
    var result = self
    for count in Coverage.counts { result[keyPath: count] += sign * other[keyPath: count] }
    for counts in Coverage.measureCounts {
      for measure in ImpactMeasure.allCases {
        result[keyPath: counts][measure] += sign * other[keyPath: counts][measure]
      }
    }
    return result
  }

  private static let counts: [any WritableKeyPath<Coverage, Int> & Sendable] = [
    \.rowsCounted, \.rowsHeld, \.rowsCovered, \.rowsProvisional,
  ]

  private static let measureCounts: [any WritableKeyPath<Coverage, MeasureCounts> & Sendable] = [
    \.rowsUncovered, \.sharesUncovered, \.rowsDefaulted, \.rowsKnownZero,
  ]
}
