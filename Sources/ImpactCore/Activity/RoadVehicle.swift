/// What is known of the vehicle behind a distance: all that a factor is chosen by.
public struct RoadVehicle: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    case car, van, motorcycle
  }

  /// `average` means that no size is known.
  public enum Size: String, CaseIterable, Sendable {
    case small, medium, large, average
  }

  public var mode: Mode
  public var fuel: Fuel
  public var size: Size
  public var euroClass: EuroClass?
  /// Whether the class follows from the date of first registration, and nobody gave it.
  public var isEuroClassInferred: Bool
  /// Of cars only; nil where it is not known.
  public var segment: MarketSegment?
  /// Battery electric or plug-in, or under 50 g CO2 per km where the row gives it.
  public var isLowEmission: Bool

  public init(
    mode: Mode, fuel: Fuel = .unknown, size: Size = .average, euroClass: EuroClass? = nil,
    isEuroClassInferred: Bool = false, segment: MarketSegment? = nil,
    isUnder50GramsPerKm: Bool = false
  ) {
    self.mode = mode
    self.fuel = fuel
    self.size = size
    self.euroClass = euroClass
    self.isEuroClassInferred = isEuroClassInferred && euroClass != nil
    self.segment = mode == .car ? segment : nil
    isLowEmission = isUnder50GramsPerKm || fuel == .batteryElectric || fuel == .plugInHybrid
  }
}

/// What a vehicle runs on. The raw values are the words of the factor books.
public enum Fuel: String, CaseIterable, Sendable {
  case petrol, diesel, hybrid
  case plugInHybrid = "phev"
  case batteryElectric = "bev"
  case lpg, cng, unknown
}

/// European emission standard of a road vehicle, in the words of the factor books.
public enum EuroClass: String, CaseIterable, Sendable {
  case euro1 = "euro-1"
  case euro2 = "euro-2"
  case euro3 = "euro-3"
  case euro4 = "euro-4"
  case euro5a = "euro-5a"
  case euro5b = "euro-5b"
  case euro6b = "euro-6b"
  case euro6c = "euro-6c"
  case euro6dTemp = "euro-6d-temp"
  case euro6d = "euro-6d"
  case euro7 = "euro-7"
}

extension RoadVehicle.Size {
  /// Car size from engine capacity (contract section 5): petrol, hybrid and unknown fuel up to
  /// 1,400 cc small, up to 2,000 cc medium, above large; diesel up to 1,700 cc small.
  /// Motorcycles: up to 125 cc small, up to 500 cc medium (UK GHG factors, "Motorbike").
  /// Vans and battery cars have no size here.
  public init(mode: RoadVehicle.Mode, fuel: Fuel, engineCC: Int?) {
    guard let engineCC, mode != .van, fuel != .batteryElectric else {
      self = .average
      return
    }
    let limits =
      mode == .motorcycle
      ? (small: 125, medium: 500) : (small: fuel == .diesel ? 1700 : 1400, medium: 2000)
    self = engineCC <= limits.small ? .small : engineCC <= limits.medium ? .medium : .large
  }
}
