/// The four kinds of thing that people drop.
public enum Stream: String, CaseIterable, Sendable {
  case mileage
  case pool
  case video
  case waste
}
