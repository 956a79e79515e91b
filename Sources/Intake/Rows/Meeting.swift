import ImpactCore
import Tables

/// A meeting that is put together from the rows of its participants.
struct Meeting {
  /// The row that stands for it in the file.
  var row: Int
  var moment: (day: CivilDate, minute: Int)?
  var minutes: FixedDecimal?
  var participants: Int
  var orgUnit = ""
  var contract = ""
  var key: Digest128?
  var content: Digest128
}
