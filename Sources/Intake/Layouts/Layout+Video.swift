import ImpactCore

extension Layout {
  /// The usage report of Teams, one row a user (`formats.md` V1).
  static let teamsUsage: Layout = {
    var layout = Layout(
      name: "teams-user-activity", title: "Teams usage by user", stream: .video, rows: .usage,
      columns: [
        Column(.refreshed, ["report refresh date"], isRequired: true),
        Column(.person, ["user principal name"], isRequired: true),
        Column(.organised, ["meetings organized count"], isRequired: true),
        Column(.attended, ["meetings attended count"], isRequired: true),
        Column(.window, ["report period"], isRequired: true),
      ])
    layout.naturalKeys = [[.person, .refreshed, .window]]
    return layout
  }()

  /// The attendance report of one Teams meeting (`formats.md` V3).
  static let teamsAttendance: Layout = {
    var layout = Layout(
      name: "teams-attendance", title: "attendance at a Teams meeting", stream: .video,
      rows: .attendance,
      columns: [
        Column(.title, ["name"], isRequired: true),
        Column(.join, ["first join", "first join time"], isRequired: true),
        Column(.leave, ["last leave", "last leave time"], isRequired: true),
        Column(.minutes, ["in-meeting duration"]), Column(.person, ["email"]),
        Column(.role, ["role"]),
      ])
    layout.labels = [
      .title: ["meeting title"], .participants: ["attended participants"],
      .date: ["start time"], .minutes: ["meeting duration"],
    ]
    return layout
  }()

  /// The usage report of Zoom, one row a participant (`formats.md` V7).
  static let zoomUsage: Layout = {
    var layout = Layout(
      name: "zoom-usage", title: "Zoom meetings by participant", stream: .video,
      rows: .participant,
      columns: [
        Column(.reference, ["meetingid", "meeting id"], isRequired: true),
        Column(.date, ["start time"], isRequired: true),
        Column(.minutes, ["duration minutes 1"], isRequired: true),
        Column(.participants, ["participants"]),
        Column(.title, ["nameoriginalname"], isRequired: true),
        Column(.person, ["user email 2"]), Column(.orgUnit, ["department"]),
      ])
    return layout
  }()

  /// Attend Anywhere's report of consultations (`formats.md` V8).
  static let consultations: Layout = {
    var layout = Layout(
      name: "attend-anywhere-consultations", title: "remote consultations", stream: .video,
      rows: .consultation,
      columns: [
        Column(.reference, ["consultation id"], isRequired: true),
        Column(.orgUnit, ["organisational unit"]), Column(.date, ["date"], isRequired: true),
        Column(.minutes, ["duration"]), Column(.participants, ["participants"]),
        Column(.status, ["outcome"], isRequired: true),
      ])
    layout.reference = [.reference]
    layout.statuses = Vocabulary(
      counted: ["completed"],
      notApplicable: ["abandoned", "not answered", "unanswered", "cancelled", "missed"])
    layout.lastWords = "end of report"
    return layout
  }()
}
