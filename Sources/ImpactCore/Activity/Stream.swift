/// The five kinds of thing that people drop.
public enum Stream: String, CaseIterable, Sendable {
  case mileage
  case pool
  case video
  case waste
  /// The evidence register: what the other four cannot know, each entry with a document.
  case evidence
}
