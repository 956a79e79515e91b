/// Something that stands above a table behind a label: `Fuel: Diesel` in one cell or in two.
struct TitleStatement: Hashable {
  /// As headers are compared.
  var label: String
  var value: String
}
