/// What may be claimed of savings that two ways of reckoning both saw: one of them, never the sum.
public struct HeadlineAnswer: WireValue {
  public enum Basis: String, CaseIterable, WireValue {
    case observed, modelled
    /// Some organisations or months have a baseline and others have none.
    case both = "observed-and-modelled"
  }

  /// What is claimed.
  public var saved: SavedFigures
  /// Against baselines.
  public var observed: SavedFigures
  /// By assumption sets, whether claimed or not.
  public var modelled: SavedFigures
  /// What both saw, and what is therefore in neither twice.
  public var overlap: SavedFigures
  /// Nil where there is neither.
  public var basis: Basis?

  public init(
    saved: SavedFigures, observed: SavedFigures, modelled: SavedFigures, overlap: SavedFigures,
    basis: Basis?
  ) {
    self.saved = saved
    self.observed = observed
    self.modelled = modelled
    self.overlap = overlap
    self.basis = basis
  }

  public var json: JSON {
    .object([
      "saved": saved.json, "basis": basis.json, "observed": observed.json,
      "modelled": modelled.json, "overlap": overlap.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    saved = try object.member("saved")
    basis = try object.member("basis")
    observed = try object.member("observed")
    modelled = try object.member("modelled")
    overlap = try object.member("overlap")
  }
}
