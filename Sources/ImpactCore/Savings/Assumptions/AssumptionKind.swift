/// What an assumption set is about. The raw values are the words of the configuration.
public enum AssumptionKind: String, CaseIterable, Sendable {
  /// A meeting held as a call.
  case meeting
  /// A remote consultation with a patient.
  case consultation
  /// Journeys that were claimed or driven in a pool car: by bicycle, on foot, shared, reduced.
  case journey
  case waste
}
