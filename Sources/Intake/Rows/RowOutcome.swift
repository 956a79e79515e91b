import ImpactCore

/// What a row comes to, before it has an identity.
struct RowOutcome {
  var reading: Record.Reading
  /// Why it is held; nil where it is not.
  var doubt: Doubt?

  struct Doubt {
    var code: ProblemCode
    var field: Field
  }

  static func counted(_ activity: Activity) -> RowOutcome {
    RowOutcome(reading: .counted(activity))
  }

  static func reversal(_ activity: Activity) -> RowOutcome {
    RowOutcome(reading: .reversal(activity))
  }

  static func held(_ activity: Activity, _ code: ProblemCode, _ field: Field) -> RowOutcome {
    RowOutcome(reading: .held(activity), doubt: Doubt(code: code, field: field))
  }

  static var notApplicable: RowOutcome { RowOutcome(reading: .notApplicable) }
}
