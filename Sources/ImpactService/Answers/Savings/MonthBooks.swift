import ImpactCore

/// What the books of one organisation and month hold that savings are reckoned from.
struct MonthBooks {
  /// Every counted posting.
  private(set) var postings: [Posting] = []
  /// Claimed car miles; nil where no mileage of the month is on the books, which is not zero.
  private(set) var claimed: CarDistance?
  /// Nil where none of the month is on the books.
  private(set) var meetings: Calls?
  private(set) var consultations: Calls?
  /// By bicycle and on foot.
  private(set) var active = CarDistance.zero
  /// Of waste; nil where none of the month is on the books.
  private(set) var wasteKg: Exact?
  /// Of waste whose route says donated or re-used; nil where no record says so.
  private(set) var donatedKg: Exact?
  /// By low or no emission vehicles; nil where no row tells of one.
  private(set) var lowEmission: CarDistance?

  /// Meetings or consultations, and how long how many people were in them.
  struct Calls {
    var count = Exact.zero
    /// Rows that give a number of calls.
    private var rows = 0
    private var participantMinutes = Tally.Carried.nothing

    mutating func add(_ tally: Tally) {
      count += tally.amount.sum
      rows += tally.amount.parts
      participantMinutes = participantMinutes + tally.participantMinutes
    }

    /// What they caused themselves in their month.
    func burden(in month: CivilMonth) -> CallBurden {
      CallBurden(participantMinutes: participantMinutes, calls: rows, in: month)
    }
  }

  var passengers: PassengerTravel { PassengerTravel(postings) }
  var poolCars: [Posting] { postings.filter { $0.place.key.stream == .pool } }

  mutating func add(_ posting: Posting) {
    postings.append(posting)
    let key = posting.place.key
    if key.stream == .mileage { claimed = claimed ?? .zero }
    guard let amount = posting.tally.amount.known else { return }
    if case .vehicle(let vehicle) = key.kind, vehicle.isLowEmission {
      lowEmission = CarDistance(amount, in: key.unit).map { (lowEmission ?? .zero) + $0 }
    }
    switch key.kind {
    case .vehicle(let vehicle) where key.stream == .mileage && vehicle.mode == .car:
      if let distance = CarDistance(amount, in: key.unit) {
        claimed = (claimed ?? .zero) + distance
      }
    case .active:
      if let distance = CarDistance(amount, in: key.unit) { active += distance }
    case .meeting: meetings = meetings.adding(posting.tally)
    case .consultation: consultations = consultations.adding(posting.tally)
    case .waste(_, let treatment, _):
      guard let kilograms = key.unit.factor(to: .kilogram) else { return }
      wasteKg.add(amount * kilograms)
      if treatment == .reuse { donatedKg.add(amount * kilograms) }
    default: break
    }
  }
}

extension MonthBooks.Calls? {
  fileprivate func adding(_ tally: Tally) -> MonthBooks.Calls {
    var calls = self ?? MonthBooks.Calls()
    calls.add(tally)
    return calls
  }
}
