/// Mileage claims as a small office would write them.
enum Claims {
  static let header = "Claim Ref,Date,Miles,Fuel,Engine Size\n"

  /// Claims of 100 miles in a car of which nothing is known, one on each of the given days.
  static func hundreds(on days: [String], reference: String = "H") -> String {
    days.enumerated().reduce(header) { $0 + "\(reference)\($1.offset),\($1.element),100,,\n" }
  }

  /// Days of one month, from the first on: `01/05/2024`.
  static func days(_ count: Int, of month: String) -> [String] {
    (1...count).map { ($0 < 10 ? "0\($0)" : "\($0)") + "/\(month)" }
  }
}
