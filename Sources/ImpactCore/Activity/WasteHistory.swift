/// What waste weighed at each site in the months that the books hold: what a new weight without a
/// price is believed by (`formats.md` section 4, "Plausibility bands").
public struct WasteHistory: Sendable {
  private struct Place: Hashable {
    let site: String
    let material: WasteMaterial
  }

  /// Kilograms by month.
  private var weights: [Place: [CivilMonth: Exact]] = [:]

  /// Of the organisation's postings, those that count.
  public init(_ postings: [Posting] = [], org: String) {
    for posting in postings {
      let place = posting.place
      guard place.account == .counted, place.org == org, let month = place.month,
        case .waste(let material, _, _) = place.key.kind, let weight = posting.tally.amount.known,
        let kilograms = place.key.unit.factor(to: .kilogram)
      else { continue }
      weights[Place(site: place.site, material: material), default: [:]][month, default: .zero] +=
        weight * kilograms
    }
  }

  /// Whether a weight is 50 times or more of what the same waste of the same site weighed in the
  /// last month before that is known; a weight of several months is compared month for month.
  /// Never true without such a month, or where nothing was weighed in it.
  public func isJump(
    _ weight: Exact, _ unit: ActivityUnit, of material: WasteMaterial, at site: String,
    on span: DateSpan
  ) -> Bool {
    guard let months = weights[Place(site: site, material: material)],
      let last = months.keys.filter({ $0 < span.first.month }).max(), let before = months[last],
      before > .zero, let kilograms = unit.factor(to: .kilogram)
    else { return false }
    return weight * kilograms >= before * Exact(WasteHistory.jump * span.months.count)
  }

  public static let jump = 50
}
