package import ImpactCore
import Ledger
package import QueryWire

extension MeasuresReckoning {
  /// The files behind the figures of a period, by id: those of its months, of the year before, and
  /// of the baselines' months.
  package func files(_ query: MonthsQuery, period: Period) -> Set<String> {
    let baselines = method.basis.baselines.baselines.map {
      Period(from: $0.first.days.first, to: $0.last.days.last)
    }
    let periods = [period] + (period.yearEarlier.map { [$0] } ?? []) + baselines
    let behind = places.filter { place in
      guard let month = place.month, query.wants(place) else { return false }
      return periods.contains { $0.holds(month) }
    }
    return Set(behind.map(\.file))
  }

  /// The pack of everything that was asked about together.
  package func pack(
    _ query: MonthsQuery, period: Period, today: CivilDate, files: [FileEvidence],
    signOffs: [SignoffAnswer]
  ) -> EvidencePack {
    let own = signOffs.filter { signed in
      let isOfPeriod =
        (signed.to ?? .latest) >= (period.from ?? .earliest)
        && (signed.from ?? .earliest) <= (period.to ?? .latest)
      return isOfPeriod && (query.org == nil || signed.org == nil || signed.org == query.org)
    }
    return EvidencePack(
      answer(query, period: period, today: today), total(query, in: period), method.basis,
      files: files, signOffs: own)
  }
}

extension CivilDate {
  /// The ends of the calendar that the program knows.
  fileprivate static let earliest = CivilDate(dayNumber: .min)
  fileprivate static let latest = CivilDate(dayNumber: .max)
}
