import ImpactCore

/// What one month of one organisation says of the sixteen measures. Each benefit stands in a
/// measure once:
///
/// - Where there is a baseline, the miles that staff no longer claim are what transport saved; what
///   calls, shared rides, cycling and pool cars did to bring that about lies inside it. Without a
///   baseline, it is those that count.
/// - Journeys that consultations spared are patients', which no claim of staff holds: they are
///   added to the gases and particles of transport, and their miles stand in their own measure.
struct MonthMeasures {
  private(set) var parts: [MeasurePart] = []
  private let month: CivilMonth

  init(_ month: SavingsBooks.Month) {
    self.month = month.month
    addTransport(month.savings)
    addWaste(month.savings, month.books)
    addServices(month.savings, month.books)
    addRegister(month.books)
  }

  private mutating func add(_ part: MeasurePart) { parts.append(part) }

  /// What the books hold as it stands.
  private mutating func addCounted(_ measure: SocialMeasure, _ unit: String, _ step: ProofStep) {
    add(MeasurePart(measure, unit, FigureProof([step]), origin: MeasurePart.books))
  }

  private func counted(_ amount: Exact, _ name: String, unit: String) -> ProofStep {
    let input = ProofInput(.activity(month), name: name, value: amount, unit: unit)
    return ProofStep([ProofTerm([input])])
  }

  private mutating func addTransport(_ savings: [MonthlySaving]) {
    let ofStaff = MonthMeasures.claimed(savings)
    let consultations = savings.filter { $0.mechanism == .consultations }
    for saving in ofStaff + consultations {
      add(MeasurePart(.transportGreenhouseGas, "kg CO2e", saving, .ghg))
      add(MeasurePart(.transportNOx, "g", saving, .nox))
      add(MeasurePart(.transportPM25, "g", saving, .pm25))
    }
    for saving in ofStaff where saving.mechanism != .poolCar {
      add(MeasurePart(.carMiles, "miles", saving, .carMiles))
    }
  }

  /// What counts of the journeys of staff.
  private static func claimed(_ savings: [MonthlySaving]) -> [MonthlySaving] {
    if let observed = savings.observed { return [observed] }
    let modelled = savings.filter { $0.mechanism.claim == .modelled || $0.mechanism == .poolCar }
    // Claims alone save nothing that is known: the reason is that there is no baseline.
    return modelled.isEmpty ? savings.filter { $0.mechanism == .mileageReduction } : modelled
  }

  private mutating func addWaste(_ savings: [MonthlySaving], _ books: MonthBooks) {
    for saving in savings where saving.mechanism == .waste {
      add(MeasurePart(.otherGreenhouseGas, "kg CO2e", saving, .ghg))
      if let part = MeasurePart(weightOf: saving) { add(part) }
    }
    if let donated = books.donatedKg {
      addCounted(.wasteDonated, "kg", counted(donated, "waste donated or re-used", unit: "kg"))
    }
  }

  private mutating func addServices(_ savings: [MonthlySaving], _ books: MonthBooks) {
    if let distance = books.lowEmission {
      let driven = AvoidedDistance(
        distance, named: "distance in low or no emission vehicles", in: month)
      addCounted(.lowEmissionVehicles, "miles", driven.inMiles)
    }
    for saving in savings where saving.mechanism == .videoMeetings {
      add(MeasurePart(.flexibleWorking, "miles", saving, .carMiles))
    }
    for saving in savings where saving.mechanism == .consultations {
      add(MeasurePart(.servicesCloser, "miles", saving, .carMiles))
    }
    if let completed = books.consultations?.count {
      addCounted(
        .servicesCloser, "consultations",
        counted(completed, "completed remote consultations", unit: ""))
    }
  }

  private mutating func addRegister(_ books: MonthBooks) {
    for posting in books.postings {
      guard case .evidence(let measure) = posting.place.key.kind,
        let amount = posting.tally.amount.known,
        let answer = measure.registered(posting.place.key.unit),
        let inUnit = posting.place.key.unit.factor(to: answer.unit)
      else { continue }
      let entry = counted(
        amount * inUnit, "\(measure.rawValue): \(posting.place.document)", unit: answer.name)
      add(
        MeasurePart(measure, answer.name, FigureProof([entry]), origin: MeasurePart.register))
    }
  }
}
