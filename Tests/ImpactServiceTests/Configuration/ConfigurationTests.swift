import Glibc
import ImpactCore
import ImpactService
import Testing

/// An option wins over the file, the file over systemd, systemd over the defaults.
@Suite struct ConfigurationTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func configuration(
    _ options: Configuration.Options = .init(), _ environment: [String: String] = [:],
    program: String = "/usr/bin/impactd"
  ) throws -> Configuration {
    try Configuration(options: options, environment: environment, programPath: program)
  }

  private func fault(of options: Configuration.Options, _ environment: [String: String] = [:])
    -> String?
  {
    do {
      _ = try configuration(options, environment)
      return nil
    } catch {
      return (error as? ConfigurationFault)?.description
    }
  }

  private static let environment = [
    "STATE_DIRECTORY": "/systemd/state", "RUNTIME_DIRECTORY": "/systemd/run",
  ]

  @Test func `without anything the defaults hold`() throws {
    let found = try configuration()
    #expect(found.drop == "/srv/impact/drop")
    #expect(found.state == "/var/lib/impactd")
    #expect(found.socket == "/run/impactd/impactd.sock")
    #expect(found.factors == "/usr/share/impactd/factors")
    #expect(found.overlay == nil)
    #expect(found.organisation == "default")
    #expect(found.quietPeriodSeconds == 2)
    #expect(found.incompleteWaitSeconds == 60)
    #expect(found.factorPolicy == .calendarYear)
  }

  @Test func `systemd's directories win over the defaults`() throws {
    let found = try configuration(
      .init(), Self.environment.merging(["CONFIGURATION_DIRECTORY": directory.path]) { $1 })
    #expect(found.state == "/systemd/state")
    #expect(found.socket == "/systemd/run/impactd.sock")
    #expect(found.overlay == directory["factors"])
    #expect(found.drop == "/srv/impact/drop")
  }

  @Test func `of several directories the first counts`() throws {
    let found = try configuration(.init(), ["STATE_DIRECTORY": "/one:/two"])
    #expect(found.state == "/one")
    #expect(try configuration(.init(), ["STATE_DIRECTORY": ""]).state == "/var/lib/impactd")
  }

  @Test func `the file of the configuration directory wins over systemd`() throws {
    try directory.write(
      """
      drop = "/file/drop"
      state = "/file/state"
      socket = "/file/sock"
      factors_directory = "/file/factors"
      organisation = "RNN"
      quiet_period_seconds = 5
      incomplete_wait_seconds = 6
      rescan_seconds = 7
      factors_policy = "financial-year"
      """, to: "impactd.toml")
    let found = try configuration(
      .init(), Self.environment.merging(["CONFIGURATION_DIRECTORY": directory.path]) { $1 })
    #expect(found.drop == "/file/drop")
    #expect(found.state == "/file/state")
    #expect(found.socket == "/file/sock")
    #expect(found.factors == "/file/factors")
    #expect(found.organisation == "RNN")
    #expect(found.quietPeriodSeconds == 5)
    #expect(found.incompleteWaitSeconds == 6)
    #expect(found.rescanSeconds == 7)
    #expect(found.factorPolicy == .financialYear)
  }

  @Test func `an option wins over the file`() throws {
    try directory.write(
      "drop = \"/file/drop\"\nstate = \"/file/state\"\nsocket = \"/file/sock\"\n"
        + "factors_directory = \"/file/factors\"\n", to: "own.toml")
    let options = Configuration.Options(
      config: directory["own.toml"], drop: "/d", state: "/s", socket: "/k", factors: "/f")
    let found = try configuration(options, Self.environment)
    #expect([found.drop, found.state, found.socket, found.factors] == ["/d", "/s", "/k", "/f"])
  }

  @Test func `a file that is asked for stands in for the implied one`() throws {
    try directory.write("organisation = \"IMPLIED\"\n", to: "impactd.toml")
    try directory.write("organisation = \"ASKED\"\n", to: "own.toml")
    let found = try configuration(
      .init(config: directory["own.toml"]), ["CONFIGURATION_DIRECTORY": directory.path])
    #expect(found.organisation == "ASKED")
  }

  @Test func `a program of a build takes the checkout's factor books`() throws {
    try directory.makeFolder("Factors")
    let program = directory[".build/release/impactd"]
    #expect(try configuration(program: program).factors == directory["Factors"])
    #expect(
      try configuration(.init(factors: "/own"), program: program).factors == "/own")
  }

  @Test func `a folder that only begins like a build's is none`() throws {
    try directory.makeFolder("Factors")
    let program = directory[".builder/release/impactd"]
    #expect(try configuration(program: program).factors == "/usr/share/impactd/factors")
  }

  @Test func `a file that is asked for must be there`() {
    let path = directory["nothing.toml"]
    #expect(
      fault(of: .init(config: path))
        == "The configuration file cannot be read: open \(path): No such file or directory.")
  }

  @Test func `an implied file may be missing, but not unreadable`() throws {
    #expect(fault(of: .init(), ["CONFIGURATION_DIRECTORY": directory.path]) == nil)
    try directory.makeFolder("impactd.toml")
    let path = directory["impactd.toml"]
    #expect(
      fault(of: .init(), ["CONFIGURATION_DIRECTORY": directory.path])
        == "The configuration file cannot be read: read \(path): Is a directory.")
  }
}
