package import ImpactCore

extension Fuel {
  /// The fuel that a cell names; nil where it names none that is known.
  package init?(cell: CellText) {
    guard let fuel = Fuel.book.meaning(of: CellWords(cell)) else { return nil }
    self = fuel
  }

  private static let book = PhraseBook<Fuel>([
    (["plug*", "phev*"], .plugInHybrid),
    (["hybrid*", "hev", "mhev", "petrol electric", "diesel electric"], .hybrid),
    (["electric*", "ev", "bev", "battery*", "zero emission*"], .batteryElectric),
    (["lpg", "autogas"], .lpg),
    (["cng", "natural gas"], .cng),
    (["diesel*", "derv"], .diesel),
    (["petrol*", "unleaded", "gasoline"], .petrol),
  ])
}
