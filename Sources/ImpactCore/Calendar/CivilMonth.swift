/// A calendar month, and the quarter, year and financial year that it belongs to.
public struct CivilMonth: Hashable, Sendable {
  /// Months since January of the year 0.
  public let index: Int32

  public init(index: Int32) {
    self.index = index
  }

  public init(year: Int, month: Int) {
    precondition((1...12).contains(month), "a year has twelve months")
    index = Int32(year * 12 + month - 1)
  }

  public var year: Int { Int(index) / 12 }
  public var month: Int { Int(index) % 12 + 1 }
  public var next: CivilMonth { CivilMonth(index: index + 1) }

  public var days: DateSpan {
    let length = CivilDate.days(inMonth: month, ofYear: year)
    guard let first = CivilDate(year: year, month: month, day: 1) else {
      preconditionFailure("a month lies between 1900 and 2200")
    }
    return DateSpan(first: first, last: first.adding(days: length - 1))
  }

  /// `2024-Q2`: calendar quarters.
  public var quarter: String { "\(year)-Q\((month + 2) / 3)" }

  /// The year in which the April-to-March financial year begins.
  public var financialYearStart: Int { month >= 4 ? year : year - 1 }

  /// `FY2024-25`: April 2024 to March 2025.
  public var financialYear: String {
    let ending = (financialYearStart + 1) % 100
    return "FY\(financialYearStart)-\(ending < 10 ? "0" : "")\(ending)"
  }
}

extension CivilMonth: Comparable {
  public static func < (left: CivilMonth, right: CivilMonth) -> Bool { left.index < right.index }
}

extension CivilMonth: CustomStringConvertible, LosslessStringConvertible {
  /// `2024-05`.
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  public init?(_ text: String) {
    guard let first = CivilDate(text + "-01") else { return nil }
    self = first.month
  }
}
