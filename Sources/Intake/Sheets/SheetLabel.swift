/// The name of a sheet as receipts and answers may show it. A tab may be named after whoever filled
/// it in, and nothing tells a person's name from other words; so only names made of words that are
/// known to be about the work are shown (`April 25`, `8. Waste item level`), and all others give
/// way to the sheet's number.
package struct SheetLabel: Hashable, Sendable {
  package let text: String

  /// Nil where any of the words is not known.
  package init?(_ name: String?) {
    guard let name else { return nil }
    let folded = Array(name.utf8)[...].folded
    let numbers = folded.split { !$0.isNumber }
    let words = folded.split { !$0.isLetter }
    guard !words.isEmpty, words.allSatisfy(SheetLabel.words.contains),
      numbers.allSatisfy(SheetLabel.isSmall)
    else { return nil }
    text = name.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Of a table's sheet. A name that the layout takes for a site or department is kept as such,
  /// and one that it takes for a car or a person never.
  init?(of heading: Heading) {
    switch heading.layout.sheetName {
    case .site, .orgUnit:
      guard let sheet = heading.sheet, !PlaceName(sheet).text.isEmpty else { return nil }
      self.init(kept: PlaceName(sheet).text.prefix(IntakeLimits.nameCharacters))
    case .vehicle, .person: return nil
    default: self.init(heading.sheet)
    }
  }

  private init(kept name: Substring) { text = String(name) }

  /// Two digits, or a year of this century.
  private static func isSmall(_ number: Substring) -> Bool {
    number.count <= 2 || (number.count == 4 && number.hasPrefix("20"))
  }

  private static let words: Set<Substring> = Set(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september
    oct october nov november dec december q fy quarter month monthly week weekly daily
    year yearly annual from to of and the for by per with all our no
    sheet tab table part data raw log logs list lists form forms record records entry entries
    report reports return returns export extract summary total totals overview detail details index
    cover coversheet front readme notes guidance guide help instructions definitions codes
    dropdowns dropdown lookup lookups settings request response template example blank level levels
    new old draft final copy version superseded current previous
    claim claims mileage km travel expense expenses journey journeys staff payroll fleet
    pool car cars vehicle vehicles van vans trip trips booking bookings odometer fuel electric
    video meeting meetings call calls teams zoom webex consultation consultations attendance
    participants usage users activity remote virtual
    waste bin bins bag bags recycling clinical domestic offensive general food
    collection collections lift lifts
    movement movements item items receipt receipts consignment consignee contractor tonnage weight
    weights kg tonnes ewcs ewc haz hazardous property pop name names disposal recovery receiver
    site sites trust organisation organisations org hospital department departments
    service services unit units cost centre centres region
    """.split { $0.isWhitespace })
}
