import Glibc
import Testing

/// impactd as it is installed: under real systemd, in its sandbox, asked by ordinary people.
/// Booting needs root.
@Suite(.serialized, .enabled(if: getuid() == 0, "booting a Debian root needs root"))
struct BootedTests {
  let may = Claims.hundreds(on: Claims.days(10, of: "05/2024"))
  let june = Claims.hundreds(on: Claims.days(5, of: "06/2024"), reference: "J")

  @Test func `the units are valid and the exposure is at most 0,4`() async throws {
    let root = try BootedRoot()
    let verify = try await root.run(
      "systemd-analyze", "verify", "impactd.service", "impactd.socket")
    #expect(verify.status == 0 && verify.output.isEmpty && verify.errors.isEmpty, "\(verify)")
    let security = try await root.run(
      "systemd-analyze", "security", "--offline=true", "--threshold=4",
      "/usr/lib/systemd/system/impactd.service")
    #expect(security.status == 0, "\(security)")
  }

  @Test func `a member drops and asks, before and after a stop and a start`() async throws {
    let office = try await BootedOffice()
    try await office.drop(may, as: "may.csv")
    // The socket alone runs; the question starts the service.
    let before = try await office.totals()
    #expect(before.contains("\"ghg_kgco2e\":268.6") || before.contains("\"ghg_kgco2e\": 268.6"))
    let place = "/srv/impact/drop/accepted"
    let kept = try await office.root.text(
      "find", place, "-name", "may.csv*", "-printf", "%f %m %g\n")
    #expect(kept.contains("may.csv.receipt.txt 640 impact"), "\(kept)")

    try await office.root.text("systemctl", "stop", "impactd.service")
    #expect(try await office.root.run("test", "-S", "/run/impactd/impactd.sock").status == 0)
    #expect(try await office.totals() == before)
    try await office.root.text("systemctl", "restart", "impactd.service")
    #expect(try await office.totals() == before)
    let socket = try await office.root.text(
      "stat", "--format", "%U %G %a", "/run/impactd/impactd.sock")
    #expect(socket == "root impact 660")
  }

  @Test func `who is not of the group is told so`() async throws {
    let office = try await BootedOffice()
    let carol = try await office.root.run(as: "carol", "impactctl", "totals")
    #expect(carol.status == 77, "\(carol)")
    #expect(carol.errors.contains("impact"), "\(carol)")
    let alice = try await office.root.run(as: "alice", "impactctl", "rescan")
    #expect(alice.status == 77, "\(alice)")
    #expect(alice.errors.contains("impact-admin"), "\(alice)")
    let bob = try await office.root.run(as: "bob", "impactctl", "rescan")
    #expect(bob.status == 0, "\(bob)")
  }

  @Test(arguments: [SIGKILL, SIGSTOP])
  func `a killed or hung service comes back with the same totals`(signal: Int32) async throws {
    let office = try await BootedOffice()
    let dropIn = "/run/systemd/system/impactd.service.d/watchdog.conf"
    try await office.root.run(
      ["sh", "-c", "mkdir -p \"$(dirname \"$0\")\" && cat > \"$0\"", dropIn],
      input: "[Service]\nWatchdogSec=3\n")
    try await office.root.text("systemctl", "daemon-reload")
    try await office.drop(may, as: "may.csv")
    let before = try await office.totals()
    let first = try await office.service("MainPID")

    try await office.root.text(
      "systemctl", "kill", "--kill-whom=main", "--signal=\(signal)", "impactd.service")
    try await office.drop(june, as: "june.csv")
    // The first question may be cut together with the process that took it. The next one waits in
    // systemd's socket until another process answers.
    try await office.root.run(as: "alice", "impactctl", "status")
    let after = try await office.totals()
    #expect(try await office.service("MainPID") != first)
    #expect(try await office.service("NRestarts") == "1")
    #expect(after != before && after.contains("2024-06"))
    #expect(try await office.alice("verify") != "")
    try await office.root.text("systemctl", "restart", "impactd.service")
    #expect(try await office.totals() == after)
  }

  @Test func `a reload that is refused fails and names the line`() async throws {
    let office = try await BootedOffice()
    try await office.drop(may, as: "may.csv")
    let before = try await office.totals()
    #expect(try await office.root.run("systemctl", "reload", "impactd.service").status == 0)
    let settings = "/etc/impactd/impactd.toml"
    try await office.root.run(
      ["sh", "-c", "cat > \"$0\"", settings], input: "# wrong\nquiet_period_seconds = \"soon\"\n")
    #expect(try await office.root.run("systemctl", "reload", "impactd.service").status != 0)
    let said = await office.journal()
    #expect(said.contains("impactd.toml:2") || said.contains("line 2"), "\(said)")
    #expect(try await office.service("ActiveState") == "active")
    #expect(try await office.totals() == before)
  }

  @Test func `each file is one entry of the journal, with fields`() async throws {
    let office = try await BootedOffice()
    try await office.drop(may, as: "may.csv")
    _ = try await office.totals()
    let entries = try await office.root.text(
      "journalctl", "--unit=impactd.service", "--output=json", "--no-pager"
    ).split(separator: "\n").map { try JSONReader.read(String($0)) }
    let files = entries.filter { $0["IMPACT_SHA256"].text?.count == 64 }
    #expect(files.count == 1)
    #expect(files.allSatisfy { $0["MESSAGE_ID"].text?.count == 32 })
    // Nothing above notice: a clean start and a clean file are no cause for a warning.
    let noise = entries.filter { (Int($0["PRIORITY"].text ?? "") ?? 0) < 5 }
    #expect(noise.isEmpty, "\(noise.map { $0["MESSAGE"].text ?? "" })")
  }
}
