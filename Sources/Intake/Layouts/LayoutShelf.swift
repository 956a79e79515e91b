/// The layouts that are known.
public struct LayoutShelf: Sendable {
  public var layouts: [Layout]

  public init(layouts: [Layout]) {
    self.layouts = layouts
  }

  /// Those that come with the program. Of two that fit equally well the earlier is taken.
  public static let standard = LayoutShelf(
    layouts: Template.allCases.map(\.layout) + [
      .ipsa, .logBook, .electricJourneys, .carClub, .teamsUsage, .teamsAttendance, .zoomUsage,
      .consultations, .wasteReceived, .consigneeReturn, .wasteMovements,
      .mileageClaims, .poolTrips, .wasteCollections,
    ])
}
