/// Looks through a draft and collects what is wrong with it, a sentence each.
struct AssumptionCheck {
  let draft: AssumptionDraft
  private(set) var reasons: [String] = []
  /// The numbers that the kind has asked for.
  private var used: Set<String> = []

  init(_ draft: AssumptionDraft) {
    self.draft = draft
  }

  /// A car has at most nine seats (category M1: eight besides the driver's).
  static let seatsMax = 9

  mutating func wording() {
    if draft.name.isEmpty { reasons.append("Give the set a name.") }
    if draft.source.isEmpty { reasons.append("Say where the numbers come from (source).") }
    if draft.statedBy.isEmpty { reasons.append("Say who stands by the numbers (stated by).") }
    if draft.organisation?.isEmpty == true {
      reasons.append("Name the organisation, or leave it out for all of them.")
    }
  }

  /// Savings are reckoned by month, so a set begins and ends with one.
  mutating func dates() {
    if draft.from != draft.from.month.days.first {
      reasons.append("The set begins on \(draft.from): let it begin on the first of a month.")
    }
    guard let to = draft.to else { return }
    if to < draft.from { reasons.append("The set ends on \(to), before it begins.") }
    if to != to.month.days.last {
      reasons.append("The set ends on \(to): let it end on the last day of a month.")
    }
  }

  /// Nil where a number is missing or cannot be.
  mutating func content() -> AssumptionSet.Content? {
    let content: AssumptionSet.Content? =
      switch draft.kind {
      case .meeting: meeting().map(AssumptionSet.Content.meeting)
      case .consultation: consultation().map(AssumptionSet.Content.consultation)
      case .journey: .journey(activeTravel: share(AssumptionDraft.cycled, isNeeded: false))
      case .waste: waste()
      }
    if draft.kind != .waste, draft.material != nil || draft.insteadOf != nil {
      reasons.append(
        "The material and its other treatment are not used by a set for \(draft.kind.rawValue): "
          + "leave them out.")
    }
    for number in draft.given where !used.contains(number.words) {
      reasons.append(
        "The \(number.words) is not used by a set for \(draft.kind.rawValue): leave it out.")
    }
    return content
  }

  private mutating func meeting() -> MeetingAssumption? {
    let travellers = number(AssumptionDraft.travellers) { $0 > .zero ? nil : "be more than 0" }
    let distance = returnDistance()
    let replaced = share(AssumptionDraft.replaced)
    let byCar = share(AssumptionDraft.byCar)
    let persons = number(AssumptionDraft.persons) {
      $0 >= Exact(1) && $0 <= Exact(Self.seatsMax) ? nil : "lie between 1 and \(Self.seatsMax)"
    }
    guard let travellers, let distance, let replaced, let byCar, let persons else { return nil }
    return MeetingAssumption(
      travellersPerMeeting: travellers, returnDistance: distance, substitution: replaced,
      carShare: byCar, occupancy: persons)
  }

  private mutating func waste() -> AssumptionSet.Content? {
    switch (draft.material, draft.insteadOf) {
    case (nil, nil): return .waste(nil)
    case (let material?, let treatment?):
      return .waste(WasteAssumption(material: material, insteadOf: treatment))
    case (nil, .some), (.some, nil):
      reasons.append("Give both the material and the treatment instead of it, or neither.")
      return nil
    }
  }

  private mutating func consultation() -> ConsultationAssumption? {
    let distance = returnDistance()
    let byCar = share(AssumptionDraft.byCar)
    guard let distance, let byCar else { return nil }
    return ConsultationAssumption(returnDistance: distance, carShare: byCar)
  }

  /// One of the two units: the other's published row would give another figure.
  private mutating func returnDistance() -> CarDistance? {
    used.formUnion([AssumptionDraft.miles, AssumptionDraft.kilometres])
    let distance: CarDistance
    switch (draft.returnMiles, draft.returnKilometres) {
    case (let miles?, nil): distance = CarDistance(miles: miles)
    case (nil, let kilometres?): distance = CarDistance(kilometres: kilometres)
    case (nil, nil):
      reasons.append("Give the return distance, as return miles or as return km.")
      return nil
    case (.some, .some):
      reasons.append("Give the return distance in miles or in km, not in both.")
      return nil
    }
    if distance.miles > .zero || distance.kilometres > .zero { return distance }
    reasons.append("The return distance must be more than 0.")
    return nil
  }

  private mutating func share(_ words: String, isNeeded: Bool = true) -> Share? {
    number(words, isNeeded: isNeeded) {
      Share($0) == nil ? "lie between 0 and 1 (25 % is 0.25)" : nil
    }.flatMap { Share($0) }
  }

  /// `fault` finishes the sentence "must …".
  private mutating func number(
    _ words: String, isNeeded: Bool = true, _ fault: (Exact) -> String?
  ) -> Exact? {
    used.insert(words)
    guard let value = draft.given.first(where: { $0.words == words })?.value else {
      if isNeeded { reasons.append("Give the \(words).") }
      return nil
    }
    guard let fault = fault(value) else { return value }
    reasons.append("The \(words) is \(value): it must \(fault).")
    return nil
  }

  /// All four or none: a share that is left out would be taken for 0.
  mutating func additionality() -> Additionality? {
    let given = [
      ("deadweight", draft.deadweight), ("displacement", draft.displacement),
      ("leakage", draft.leakage), ("substitution", draft.substitution),
    ]
    let values = given.compactMap(\.1)
    if values.isEmpty { return nil }
    let shares = values.compactMap { Share($0) }
    for (words, value) in given {
      if let value, Share(value) == nil {
        reasons.append("The \(words) is \(value): it must lie between 0 and 1 (25 % is 0.25).")
      }
      if value == nil {
        reasons.append("Give all four shares from gross to net: \(words) is missing (0 for none).")
      }
    }
    guard shares.count == given.count else { return nil }
    return Additionality(
      deadweight: shares[0], displacement: shares[1], leakage: shares[2], substitution: shares[3])
  }
}
