import ImpactCore
import Intake
import Testing

@Suite struct MarketSegmentWordsTests {
  @Test(arguments: [
    ("Mini", MarketSegment.mini), ("Supermini", .supermini), ("Super Mini", .supermini),
    ("Lower medium", .lowerMedium), ("LOWER MEDIUM", .lowerMedium), ("lower-medium", .lowerMedium),
    ("Upper medium", .upperMedium), ("Executive", .executive), ("Luxury", .luxury),
    ("Luxury saloon", .luxury), ("Sports", .sports), ("Sports car", .sports),
    ("Specialist sports", .sports), ("Dual purpose 4X4", .dualPurpose),
    ("Dual Purpose (4x4)", .dualPurpose), ("4x4", .dualPurpose), ("4 x 4", .dualPurpose),
    ("SUV", .dualPurpose), ("MPV", .mpv), ("Multi-purpose vehicle", .mpv),
    ("Segment C", .lowerMedium),
    ("A", .mini), ("b", .supermini), ("D segment", .upperMedium), ("E", .executive), ("F", .luxury),
    ("C - Lower medium", .lowerMedium), ("H. Dual purpose", .dualPurpose), ("I: MPV", .mpv),
  ])
  func `a market segment is known by its name or letter`(
    _ text: String, _ segment: MarketSegment
  ) {
    #expect(MarketSegment(cell: .cell(text)) == segment)
  }

  @Test(arguments: MarketSegment.allCases)
  func `a segment is read from the words of the factor books`(_ segment: MarketSegment) {
    #expect(MarketSegment(cell: .cell(segment.rawValue)) == segment)
  }

  @Test(arguments: [
    "", "Medium", "Compact executive", "Mini Cooper", "Average", "Small SUV", "M1", "H", "I", "J",
    "G", "Car", "Convertible", "2",
  ])
  func `a name that is not certain is no segment`(_ text: String) {
    #expect(MarketSegment(cell: .cell(text)) == nil)
  }
}
