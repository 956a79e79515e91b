public import ImpactCore

/// How far an organisation is on the way to one target.
public struct TargetAnswer: WireValue {
  public var name: String
  public var measure: SocialMeasure
  public var unit: String
  /// Nil: all organisations together.
  public var org: String?
  public var startValue: Exact
  public var startDate: CivilDate
  public var value: Exact
  public var by: CivilDate
  /// The last day of the last month that the books tell of.
  public var day: CivilDate
  /// Nil where nothing is known since the start.
  public var now: Exact?
  /// Of the way from the start to the target, in percent.
  public var progressPercent: Exact?
  /// On the target's day, if it goes on as since the start.
  public var forecast: Exact?
  public var state: TargetProgress.State
  /// The state as a sentence.
  public var words: String

  public init(_ progress: TargetProgress) {
    let target = progress.target
    name = target.name
    measure = target.measure
    unit = target.unit
    org = target.organisation
    startValue = target.startValue
    startDate = target.startDate
    value = target.value
    by = target.by
    day = progress.day
    now = progress.now.value
    progressPercent = progress.share.value.map { $0 * Exact(100) }
    forecast = progress.forecast.value
    state = progress.state
    words = progress.words
  }

  public var json: JSON {
    .object([
      "name": name.json, "measure": measure.json, "unit": unit.json, "org": org.json,
      "start_value": startValue.json, "start_date": startDate.json, "value": value.json,
      "by": by.json, "day": day.json, "now": now.json, "progress_percent": progressPercent.json,
      "forecast": forecast.json, "state": state.json, "words": words.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    name = try object.member("name")
    measure = try object.member("measure")
    unit = try object.member("unit")
    org = try object.member("org")
    startValue = try object.member("start_value")
    startDate = try object.member("start_date")
    value = try object.member("value")
    by = try object.member("by")
    day = try object.member("day")
    now = try object.member("now")
    progressPercent = try object.member("progress_percent")
    forecast = try object.member("forecast")
    state = try object.member("state")
    words = try object.member("words")
  }
}

extension TargetProgress.State: WireValue {}
