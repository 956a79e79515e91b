/// What an activity is: everything that grouping and the choice of a factor need, and no quantity.
///
/// Postings are summed per key, so a key holds classes (a size), never measurements (cc).
/// Its text form is what the ledger stores, and is read back exactly.
public struct ActivityKey: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case vehicle(RoadVehicle)
    case active(ActiveMode)
    case passenger(PassengerMode)
    case waste(WasteMaterial, Treatment, TreatmentSource)
    case meeting
    case consultation
    /// An entry of the evidence register.
    case evidence(SocialMeasure)
  }

  /// Moved by a person's own strength.
  public enum ActiveMode: String, CaseIterable, Sendable {
    case bicycle, walking
  }

  /// A distance travelled as a passenger; `carShare` rides with a driver whose own claim counts.
  public enum PassengerMode: String, CaseIterable, Sendable {
    case taxi, bus, rail
    case carShare = "car-share"
  }

  public var stream: Stream
  public var unit: ActivityUnit
  public var kind: Kind

  public init(stream: Stream, unit: ActivityUnit, kind: Kind) {
    self.stream = stream
    self.unit = unit
    self.kind = kind
  }

  /// The value of `totals --by activity`.
  public var activityName: String {
    switch kind {
    case .vehicle(let vehicle): vehicle.mode.rawValue
    case .active(let mode): mode.rawValue
    case .passenger(let mode): mode.rawValue
    case .waste(let material, _, _): material.rawValue
    case .meeting: "meeting"
    case .consultation: "consultation"
    case .evidence(let measure): measure.rawValue
    }
  }

  /// The value of `totals --by fuel`; nil where nothing is burnt or charged.
  public var fuelName: String? {
    if case .vehicle(let vehicle) = kind { vehicle.fuel.rawValue } else { nil }
  }

  /// The value of `totals --by treatment`.
  public var treatmentName: String? {
    if case .waste(_, let treatment, _) = kind { treatment.rawValue } else { nil }
  }
}

extension ActivityKey: CustomStringConvertible, LosslessStringConvertible {
  /// For example `mileage mile car petrol medium euro-6b -` or
  /// `waste kg waste food landfill route`. What not every vehicle has comes last and only where it
  /// is known, so that a key that a ledger stored before is still its own:
  /// `mileage mile car petrol medium euro-5a - segment=lower-medium inferred`.
  public var description: String {
    var words = [stream.rawValue, unit.rawValue]
    switch kind {
    case .vehicle(let vehicle):
      words += [vehicle.mode.rawValue, vehicle.fuel.rawValue, vehicle.size.rawValue]
      words += [vehicle.euroClass?.rawValue ?? "-", vehicle.isLowEmission ? "low" : "-"]
      words += vehicle.furtherWords
    case .active(let mode):
      words += [mode.rawValue]
    case .passenger(let mode):
      words += [mode.rawValue]
    case .waste(let material, let treatment, let source):
      words += ["waste", material.rawValue, treatment.rawValue, source.rawValue]
    case .meeting:
      words += ["meeting"]
    case .consultation:
      words += ["consultation"]
    case .evidence(let measure):
      words += [ActivityKey.Kind.evidenceName, measure.rawValue]
    }
    return words.joined(separator: " ")
  }

  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 3, let stream = Stream(rawValue: words[0]),
      let unit = ActivityUnit(rawValue: words[1]), let kind = Kind(words: Array(words[2...]))
    else { return nil }
    self.init(stream: stream, unit: unit, kind: kind)
  }
}

extension ActivityKey.Kind {
  static let evidenceName = "evidence"

  fileprivate init?(words: [String]) {
    if let vehicle = RoadVehicle(words: words) {
      self = .vehicle(vehicle)
    } else if words.count == 4, words[0] == "waste",
      let material = WasteMaterial(rawValue: words[1]),
      let treatment = Treatment(rawValue: words[2]),
      let source = TreatmentSource(rawValue: words[3])
    {
      self = .waste(material, treatment, source)
    } else if words == ["meeting"] {
      self = .meeting
    } else if words == ["consultation"] {
      self = .consultation
    } else if words.count == 2, words[0] == ActivityKey.Kind.evidenceName,
      let measure = SocialMeasure(rawValue: words[1])
    {
      self = .evidence(measure)
    } else if words.count == 1, let mode = ActivityKey.ActiveMode(rawValue: words[0]) {
      self = .active(mode)
    } else if words.count == 1, let mode = ActivityKey.PassengerMode(rawValue: words[0]) {
      self = .passenger(mode)
    } else {
      return nil
    }
  }
}

extension RoadVehicle {
  /// The words that only some vehicles have.
  fileprivate var furtherWords: [String] {
    let segment = segment.map { [RoadVehicle.segmentLabel + $0.rawValue] } ?? []
    return segment + (isEuroClassInferred ? [RoadVehicle.inferredWord] : [])
  }

  private static let segmentLabel = "segment="
  private static let inferredWord = "inferred"

  fileprivate init?(words: [String]) {
    guard words.count >= 5, let mode = Mode(rawValue: words[0]),
      let fuel = Fuel(rawValue: words[1]),
      let size = Size(rawValue: words[2]),
      words[3] == "-" || EuroClass(rawValue: words[3]) != nil, ["-", "low"].contains(words[4])
    else { return nil }
    let further = words[5...]
    self.init(
      mode: mode, fuel: fuel, size: size, euroClass: EuroClass(rawValue: words[3]),
      isEuroClassInferred: further.last == RoadVehicle.inferredWord,
      segment: further.first.flatMap(RoadVehicle.segment),
      isUnder50GramsPerKm: words[4] == "low")
    guard furtherWords.elementsEqual(further) else { return nil }
  }

  private static func segment(word: String) -> MarketSegment? {
    guard word.hasPrefix(segmentLabel) else { return nil }
    return MarketSegment(rawValue: String(word.dropFirst(segmentLabel.count)))
  }
}
