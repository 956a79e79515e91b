/// What calls cause themselves, in kg CO2e: the devices, the network and the data centres.
///
///     burden = participant-minutes ÷ 60 × grams per participant-hour ÷ 1000
///
/// 55 g CO2e per hour: Carbon Trust, "Carbon impact of video streaming" (2021), European average
/// of one-way streaming, the nearest figure that more than one publisher supports; no better one
/// for calls is held. Low 36 g: International Energy Agency (G. Kamiya), factcheck of December
/// 2020, world average. High 157 g: Obringer et al. 2021, Resources, Conservation and Recycling
/// 167, 105389, 157.3 g with the camera on, which contract section 8's range gives as 157.
///
/// Each figure is rounded once at 12 decimals.
public struct CallBurden: Hashable, Sendable {
  /// Grams of CO2e per participant and hour.
  public static let gramsLow = 36
  public static let gramsCentral = 55
  public static let gramsHigh = 157

  /// Minutes in a call, summed over the people in it.
  public let participantMinutes: SavingFigure
  /// kg CO2e.
  public let kilograms: FigureRange
  /// The central burden; nil where it is not known.
  public let step: ProofStep?

  /// Without a month where the minutes are of several.
  public init(participantMinutes: SavingFigure, in month: CivilMonth?) {
    self.participantMinutes = participantMinutes
    func step(_ grams: ProofInput) -> ProofStep? {
      participantMinutes.value.map { minutes in
        let spent = ProofInput(
          .activity(month), name: "participant-minutes", value: minutes,
          unit: "participant-minute")
        return ProofStep(
          [ProofTerm([spent, grams])], dividedBy: [.minutesPerHour, .gramsPerKilogram])
      }
    }
    func figure(_ step: ProofStep?) -> SavingFigure {
      step.map { .known($0.result) } ?? participantMinutes
    }
    let central = step(Self.central)
    self.step = central
    kilograms = FigureRange(
      low: figure(step(Self.low)), central: figure(central),
      high: figure(step(Self.high)))
  }

  /// From what the rows carry: absent unless every one of `calls` says how long it was and how many
  /// people were in it, because a burden of a part of the calls would look like all of it.
  public init(
    participantMinutes carried: Tally.Carried, calls: Int, in month: CivilMonth?
  ) {
    if carried.parts >= calls, let sum = carried.known {
      self.init(participantMinutes: .known(sum), in: month)
    } else {
      self.init(
        participantMinutes: .absent(
          reason: "\(calls - carried.parts) of \(calls) calls do not say how many people took "
            + "part for how long, so the calls' own emissions are not known."),
        in: month)
    }
  }

  /// The formula with the numbers filled in, for `explain`.
  public var working: String {
    guard let minutes = participantMinutes.value, let result = kilograms.central.value else {
      return participantMinutes.reason ?? ""
    }
    return "\(minutes) participant-minutes ÷ 60 × \(Self.gramsCentral) g CO2e (\(Self.gramsLow) to "
      + "\(Self.gramsHigh)) ÷ 1000 = \(result) kg CO2e"
  }

  private static let low = input(gramsLow, "International Energy Agency, factcheck, 2020")
  private static let central = input(
    gramsCentral, "Carbon Trust, Carbon impact of video streaming, 2021")
  private static let high = input(
    gramsHigh, "Obringer et al. 2021, Resources, Conservation and Recycling 167, 105389")

  private static func input(_ grams: Int, _ source: String) -> ProofInput {
    ProofInput(
      .constant, name: "grams per participant-hour", value: Exact(grams),
      unit: "g CO2e per participant-hour", source: source)
  }
}
