/// Why a row cannot be read: thrown inside, and a rejected record outside.
struct RowFault: Error {
  var code: ProblemCode
  var field: Field
  /// The cell at fault, quoted only where it cannot hold anything personal.
  var cell: CellText = []
  /// What else is to be said, with a space in front: never anything of the row.
  var further = ""
}
