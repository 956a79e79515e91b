package import ImpactCore
package import QueryWire

/// Groups postings and turns them into the answer to `totals`. A pure function of what it is given.
package struct TotalsReckoning {
  let shelf: FactorShelf
  let policy: FactorPolicy
  private let memory: ImpactMemory

  /// `memory` is of the same shelf.
  package init(
    shelf: FactorShelf, policy: FactorPolicy, memory: ImpactMemory = ImpactMemory()
  ) {
    self.shelf = shelf
    self.policy = policy
    self.memory = memory
  }

  /// `postings` are those of the period: whole months, and the shares of months that it cuts.
  package func answer(
    _ query: TotalsQuery, period: Period, postings: some Sequence<Posting>
  ) -> TotalsAnswer {
    var units = UnitImpacts(
      shelf: shelf, policy: policy, withRanges: query.range, memory: memory)
    var groups: [[String?]: FigureSum] = [:]
    var total = FigureSum(withRanges: query.range)
    for posting in postings where query.wants(posting.place) && !posting.tally.isNothing {
      let unit = units.unit(at: posting.place)
      total.add(posting, unit)
      if query.by.isEmpty { continue }
      let key = query.by.map { $0.value(of: posting.place, edition: unit.factors.edition) }
      groups[key, default: FigureSum(withRanges: query.range)].add(posting, unit)
    }
    units.remember()
    let ordered = groups.sorted { TotalsReckoning.precedes($0.key, $1.key) }
    return TotalsAnswer(
      query: TotalsEcho(query, period: period, factors: policy.description),
      groups: ordered.map { key, sum in
        TotalsGroup(
          key: zip(query.by, key).map { TotalsGroup.Part($0, $1) }, figures: sum.figures)
      },
      total: total.figures,
      editions: units.editions, overlays: shelf.overlayNames)
  }

  /// In the order of the keys; what has no value comes last.
  static func precedes(_ left: [String?], _ right: [String?]) -> Bool {
    for (left, right) in zip(left, right) where left != right {
      guard let left else { return false }
      guard let right else { return true }
      return left < right
    }
    return false
  }
}

extension TotalsQuery {
  /// Whether books without sites and units can answer it.
  var namesNoSite: Bool {
    site == nil && unit == nil && !by.contains(.site) && !by.contains(.unit)
  }

  func wants(_ place: Posting.Place) -> Bool {
    (org == nil || org == place.org) && (site == nil || site == place.site)
      && (unit == nil || unit == place.orgUnit)
      && (contract == nil || contract == place.contract)
      && (stream == nil || stream == place.key.stream)
  }
}

extension GroupKey {
  func value(of place: Posting.Place, edition: String?) -> String? {
    switch self {
    case .org: place.org
    case .site: place.site.isEmpty ? nil : place.site
    case .unit: place.orgUnit.isEmpty ? nil : place.orgUnit
    case .contract: place.contract.isEmpty ? nil : place.contract
    case .stream: place.key.stream.rawValue
    case .month: place.month?.description
    case .quarter: place.month?.quarter
    case .year: place.month.map { String($0.year) }
    case .financialYear: place.month?.financialYear
    case .activity: place.key.activityName
    case .fuel: place.key.fuelName
    case .treatment: place.key.treatmentName
    case .edition: edition
    }
  }
}
