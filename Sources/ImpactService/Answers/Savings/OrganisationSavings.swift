import ImpactCore

/// Reckons the savings of one organisation, month by month. A pure function of its books.
struct OrganisationSavings {
  let org: String
  private let shelf: FactorShelf
  private let policy: FactorPolicy
  private let basis: SavingsBasis
  private(set) var books: [CivilMonth: MonthBooks] = [:]

  init(org: String, _ method: SavingsMethod) {
    self.org = org
    shelf = method.shelf
    policy = method.policy
    basis = method.basis
  }

  mutating func add(_ posting: Posting) {
    guard let month = posting.place.month else { return }
    books[month, default: MonthBooks()].add(posting)
  }

  /// The months of the period of which the books tell, without a gap between the first and the last
  /// one: a month in between of which nothing came is asked about as well.
  func months(in period: Period) -> [CivilMonth] {
    guard let first = books.keys.min(), let last = books.keys.max() else { return [] }
    return (first.index...last.index).map { CivilMonth(index: $0) }
      .filter { period.holds($0) }
  }

  /// Every mechanism that was at work in the month, or that the month has to be asked about.
  func savings(in month: CivilMonth) -> [MonthlySaving] {
    let found = books[month] ?? MonthBooks()
    let car = shelf.greyFleetCar(in: month, policy: policy)
    var all = [
      mileageReduction(in: month, found, car), videoMeetings(in: month, found, car),
      consultations(in: month, found, car), carSharing(found, car),
      activeTravel(in: month, found, car), poolCars(in: month, found), waste(in: month, found),
    ].compactMap { $0 }
    for index in all.indices {
      all[index].apply(set(all[index].mechanism.assumptions, month))
    }
    return all
  }

  private func set(_ kind: AssumptionKind, _ month: CivilMonth) -> AssumptionSet? {
    basis.assumptions.set(for: org, kind, in: month)
  }

  /// Nil where neither a baseline nor a claim makes anybody ask. The months of a baseline itself,
  /// and those before it, have saved nothing that is known: what models say of them would stand
  /// beside what is observed later, and a year would seem to have saved less than the one before.
  private func mileageReduction(
    in month: CivilMonth, _ found: MonthBooks, _ car: GreyFleetCar
  ) -> MonthlySaving? {
    guard let baseline = basis.baselines.baseline(for: org, .mileage, in: month) else {
      return withoutBaseline(in: month, found)
    }
    let name = "baseline \(baseline.name)"
    func absent(_ reason: String) -> MonthlySaving {
      MonthlySaving(MechanismSaving(.mileageReduction, absent: reason), basis: name)
    }
    switch baseline.counterpart(of: month) {
    case .notLater: return nil
    case .none(let reason): return absent(reason)
    case .month(let counterpart):
      guard let before = books[counterpart]?.claimed else {
        return absent("\(org) has no mileage of \(counterpart), a month of the \(name).")
      }
      guard let now = found.claimed else { return absent("\(org) has no mileage of \(month).") }
      var saving = MonthlySaving(
        SavingMechanism.mileageReduction(
          baseline: before, in: counterpart, actual: now, car: car),
        basis: name)
      saving.levels = SavingLevels(claimed: before, in: counterpart, now: now, in: month)
      return saving
    }
  }

  private func withoutBaseline(in month: CivilMonth, _ found: MonthBooks) -> MonthlySaving? {
    if let toCome = basis.baselines.baselineToCome(for: org, .mileage, in: month) {
      guard !found.postings.isEmpty else { return nil }
      let reason =
        "Months up to \(toCome.last) are those of baseline \(toCome.name) or before it: nothing "
        + "can have been saved against it yet."
      return MonthlySaving(
        MechanismSaving(.mileageReduction, absent: reason), basis: "baseline \(toCome.name)")
    }
    guard found.claimed != nil else { return nil }
    return MonthlySaving(
      MechanismSaving(.mileageReduction, absent: Baselines.absence(for: org, .mileage)))
  }

  private func videoMeetings(
    in month: CivilMonth, _ found: MonthBooks, _ car: GreyFleetCar
  ) -> MonthlySaving? {
    guard let meetings = found.meetings else { return nil }
    guard let set = set(.meeting, month), case .meeting(let assumption) = set.content else {
      return MonthlySaving(
        MechanismSaving(
          .videoMeetings, absent: AssumptionSets.absence(for: org, .meeting, in: month)))
    }
    let made = SavingMechanism.videoMeetings(meetings.count, set.stated(assumption), car: car)
    return MonthlySaving(NetOfCalls(made, burden: meetings.burden(in: month)), basis: set.name)
  }

  private func consultations(
    in month: CivilMonth, _ found: MonthBooks, _ car: GreyFleetCar
  ) -> MonthlySaving? {
    guard let completed = found.consultations else { return nil }
    guard let set = set(.consultation, month), case .consultation(let assumption) = set.content
    else {
      return MonthlySaving(
        MechanismSaving(
          .consultations, absent: AssumptionSets.absence(for: org, .consultation, in: month)))
    }
    let made = SavingMechanism.consultations(
      completed: completed.count, set.stated(assumption), car: car)
    return MonthlySaving(NetOfCalls(made, burden: completed.burden(in: month)), basis: set.name)
  }

  private func carSharing(_ found: MonthBooks, _ car: GreyFleetCar) -> MonthlySaving? {
    let distance = found.passengers.counted
    if distance.isZero { return nil }
    return MonthlySaving(SavingMechanism.carSharing(passengerDistance: distance, car: car))
  }

  private func activeTravel(
    in month: CivilMonth, _ found: MonthBooks, _ car: GreyFleetCar
  ) -> MonthlySaving? {
    if found.active.isZero { return nil }
    var (share, name): (Stated<Share>?, String?) = (nil, nil)
    if let set = set(.journey, month), case .journey(let activeTravel) = set.content {
      (share, name) = (activeTravel.map { set.stated($0) }, set.name)
    }
    return MonthlySaving(
      SavingMechanism.activeTravel(distance: found.active, substitution: share, car: car),
      basis: name)
  }

  private func poolCars(in month: CivilMonth, _ found: MonthBooks) -> MonthlySaving? {
    let parts = found.poolCars.compactMap { posting -> MechanismSaving? in
      guard case .vehicle(let vehicle) = posting.place.key.kind, vehicle.mode == .car,
        let amount = posting.tally.amount.known
      else { return nil }
      return shelf.poolCarSaving(of: amount, by: posting.place.key, in: month, policy: policy)
    }
    return MechanismSaving.sum(parts).map { MonthlySaving($0) }
  }

  private func waste(in month: CivilMonth, _ found: MonthBooks) -> MonthlySaving? {
    guard let now = found.wasteKg else { return nil }
    let earlier = WasteReduction.previousYear(of: month)
    let before = books[earlier]?.wasteKg.map(SavingFigure.known)
    let reduction = WasteReduction(
      previousYear: before ?? .absent(reason: "\(org) has no waste of \(earlier)."),
      now: .known(now), in: month)
    var saving = treatment(in: month, found, unknown: reduction.kilograms.reason)
    saving.levels = SavingLevels(reduction, in: month)
    saving.weight = reduction.difference
    saving.working = [SavingMechanism.waste.formula, reduction.working] + saving.working
    return saving
  }

  /// Greenhouse gas of waste that was treated in another way than it would have been: of the
  /// material that a set names, against the treatment that it names. Less waste alone has none;
  /// `unknown` is why not even the weights can be compared.
  private func treatment(
    in month: CivilMonth, _ found: MonthBooks, unknown: String?
  ) -> MonthlySaving {
    guard let set = set(.waste, month), case .waste(let assumption?) = set.content else {
      let reason =
        "No counterfactual treatment is named: the published rows cannot tell what less waste "
        + "saves."
      return MonthlySaving(MechanismSaving(.waste, absent: unknown ?? reason))
    }
    let parts = found.postings.compactMap { posting -> MechanismSaving? in
      guard case .waste(assumption.material, _, _) = posting.place.key.kind,
        let amount = posting.tally.amount.known
      else { return nil }
      return shelf.wasteSaving(
        of: amount, by: posting.place.key, insteadOf: assumption.insteadOf, in: month,
        policy: policy)
    }
    let none = MechanismSaving(
      .waste, absent: "No \(assumption.material.rawValue) waste of \(month) is on the books.")
    return MonthlySaving(MechanismSaving.sum(parts) ?? none, basis: set.name)
  }
}

extension Period {
  /// Whether every day of the month lies in it.
  func holds(_ month: CivilMonth) -> Bool { clip(month.days) == month.days }
}
