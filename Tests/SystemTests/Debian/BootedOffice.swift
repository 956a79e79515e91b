import Testing

/// The people of an office on a booted Debian, and what they do there: `alice` of group `impact`,
/// `bob` of `impact-admin` too, `carol` of neither.
final class BootedOffice {
  let root: BootedRoot

  init() async throws {
    root = try BootedRoot()
    let members = [("alice", "impact"), ("bob", "impact,impact-admin"), ("carol", "users")]
    for (name, groups) in members {
      try await root.text("useradd", "--groups", groups, "--no-create-home", name)
    }
    let started = try await root.run("systemctl", "start", "impactd.socket")
    try #require(started.status == 0, "\(started)")
  }

  /// Alice drops a file as a person would: by hand under its own name, with her own rights.
  func drop(_ text: String, as name: String) async throws {
    let copy = try await root.run(
      as: "alice", "sh", "-c", "cat > \"$0\"", "/srv/impact/drop/\(name)", input: text)
    try #require(copy.status == 0, "\(copy)")
  }

  /// What alice's client prints; it must succeed.
  func alice(_ arguments: String...) async throws -> String {
    let words = ["setpriv", "--reuid", "alice", "--regid", "alice", "--init-groups", "impactctl"]
    let outcome = try await root.run(words + arguments)
    let said = outcome.status == 0 ? "" : await journal()
    try #require(outcome.status == 0, "impactctl \(arguments): \(outcome)\n\(said)")
    return outcome.output
  }

  /// The totals by month and stream, to the last byte, when nothing is pending.
  func totals() async throws -> String {
    _ = try await alice("wait", "--idle", "--timeout", "60")
    return try await alice("--format", "json", "totals", "--by", "month,stream")
  }

  /// One property of the service.
  func service(_ property: String) async throws -> String {
    try await root.text(
      "systemctl", "show", "--property", property, "--value", "impactd.service")
  }

  /// Everything that the service has said.
  func journal() async -> String {
    (try? await root.text("journalctl", "--unit=impactd.service", "--no-pager")) ?? ""
  }
}
