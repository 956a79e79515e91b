import ImpactCore

/// What a row comes to, before it has an identity.
enum RowOutcome {
  case counted(Activity)
  case reversal(Activity)
  case held(Activity, ProblemCode, Field)
  case notApplicable
}
