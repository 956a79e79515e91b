extension SavingMechanism {
  /// `video-meetings`: journeys to meetings that were held as calls in the car's month.
  ///
  ///     car miles = meetings × travellers per meeting × return distance × substitution share
  ///                 × car share ÷ occupancy
  ///
  /// `meetings` are meetings organised, never attendances. The return distance keeps its unit, and
  /// the rate is that unit's. The division comes last: each figure is rounded once at 12 decimals,
  /// and not at all for one person in a car. Before the call's own emissions (`CallBurden`).
  public static func videoMeetings(
    _ meetings: Exact, _ stated: Stated<MeetingAssumption>, car: GreyFleetCar
  ) -> MechanismSaving {
    let assumption = stated.content
    let held = ProofInput(
      .activity(car.month), name: "video meetings", value: meetings, unit: "meeting")
    let travellers = stated.input(AssumptionDraft.travellers, assumption.travellersPerMeeting)
    let shares = [
      stated.input(AssumptionDraft.replaced, assumption.substitution.value),
      stated.input(AssumptionDraft.byCar, assumption.carShare.value),
    ]
    let distance = stated.distance("return distance", assumption.returnDistance)
    return MechanismSaving(
      .videoMeetings,
      words: "\(meetings) × \(assumption.travellersPerMeeting) × \(assumption.returnDistance) "
        + "× \(assumption.substitution) × \(assumption.carShare) ÷ \(assumption.occupancy)",
      avoided: ([held, travellers] * distance * shares)
        .shared(by: stated.input(AssumptionDraft.persons, assumption.occupancy)),
      car: car)
  }

  /// `consultations`: journeys of patients that completed remote consultations of the car's month
  /// made needless.
  ///
  ///     car miles = completed remote consultations × return distance × car share
  ///
  /// Exact. Before the call's own emissions.
  public static func consultations(
    completed: Exact, _ stated: Stated<ConsultationAssumption>, car: GreyFleetCar
  ) -> MechanismSaving {
    let assumption = stated.content
    let held = ProofInput(
      .activity(car.month), name: "completed remote consultations", value: completed,
      unit: "consultation")
    let share = stated.input(AssumptionDraft.byCar, assumption.carShare.value)
    return MechanismSaving(
      .consultations,
      words: "\(completed) × \(assumption.returnDistance) × \(assumption.carShare)",
      avoided: [held] * stated.distance("return distance", assumption.returnDistance) * [share],
      car: car)
  }
}
