import ImpactCore

/// What the words of a claim say: all of it but its days, its figures and its names. Rows that say
/// the same in the columns of `fields` have the same.
struct ClaimWords {
  /// What the words of the status column do to the row.
  var status: RowState
  /// Nil where the words for it are not known; the journey is then one by car.
  var mode: TravelMode?
  /// Nil where the row is no journey of ours.
  var journey: Journey?

  struct Journey {
    var key: ActivityKey
    var engineCC: Int?
    /// What is noted of each row that counts as this journey.
    var remarks: [Remark]
    /// Why it cannot be read after all.
    var fault: (code: ProblemCode, field: Field)?
  }

  static let fields: [Field] = [
    .status, .type, .vehicleType, .unit, .fuel, .engine, .euroClass, .firstRegistered, .segment,
    .carbon,
  ]
}
