extension SavingMechanism {
  /// `video-meetings`: journeys to meetings that were held as calls.
  ///
  ///     car miles = meetings × travellers per meeting × return distance × substitution share
  ///                 × car share ÷ occupancy
  ///
  /// `meetings` are meetings organised, never attendances. The return distance keeps its unit, and
  /// the rate is that unit's. The division comes last: each figure is rounded once at 12 decimals,
  /// and not at all for one person in a car. Before the call's own emissions (`CallBurden`).
  public static func videoMeetings(
    _ meetings: Exact, _ assumption: MeetingAssumption, car: GreyFleetCar
  ) -> MechanismSaving {
    let persons = meetings * assumption.travellersPerMeeting
    let share = assumption.substitution.value * assumption.carShare.value
    return MechanismSaving(
      .videoMeetings,
      step: "\(meetings) × \(assumption.travellersPerMeeting) × \(assumption.returnDistance) "
        + "× \(assumption.substitution) × \(assumption.carShare) ÷ \(assumption.occupancy)",
      avoided: assumption.returnDistance * (persons * share), occupancy: assumption.occupancy,
      car: car)
  }

  /// `consultations`: journeys of patients that completed remote consultations made needless.
  ///
  ///     car miles = completed remote consultations × return distance × car share
  ///
  /// Exact. Before the call's own emissions.
  public static func consultations(
    completed: Exact, _ assumption: ConsultationAssumption, car: GreyFleetCar
  ) -> MechanismSaving {
    MechanismSaving(
      .consultations,
      step: "\(completed) × \(assumption.returnDistance) × \(assumption.carShare)",
      avoided: assumption.returnDistance * (completed * assumption.carShare.value), car: car)
  }
}
