/// A factor book as a customer writes one: what their contractor's incineration of clinical waste
/// emits, in 2025.
struct OwnBook {
  static let edition = "acme-2025"
  static let place =
    "nhs-waste/clinical-medicinal-sharps-anatomical/high-temp-incineration/tonne"

  /// In kg CO2e per tonne, as the customer typed it. It stands on the book's second line.
  var value: String

  var text: String {
    """
    edition,version,valid_from,valid_to,category,activity,variant,fuel,component,unit,measure,\
    value,boundary,warming_potential,publication,table,row,publisher_id,licence,url
    \(Self.edition),v1,2025-01-01,2025-12-31,nhs-waste,clinical-medicinal-sharps-anatomical,\
    high-temp-incineration,,,tonne,ghg_kgco2e,\(value),process-and-transport,,Acme Ltd,\
    Emission statement,Clinical waste,,Own use,https://acme.example/2025

    """
  }
}
