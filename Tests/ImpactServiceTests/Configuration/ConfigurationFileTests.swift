import ImpactService
import Testing

/// A mistake in the file is told in a sentence that says where it is and what to write.
@Suite struct ConfigurationFileTests {
  private func fault(of text: String) -> String? {
    do {
      _ = try ConfigurationFile(text: text, name: "impactd.toml")
      return nil
    } catch {
      return (error as? ConfigurationFault)?.description ?? "\(error)"
    }
  }

  @Test func `an empty file and comments are no fault`() {
    #expect(fault(of: "") == nil)
    #expect(fault(of: "# drop = 5\n\n") == nil)
  }

  @Test func `a misspelt key is named with the keys that there are`() {
    #expect(
      fault(of: "dorp = \"/srv\"\n")
        == "impactd.toml, line 1: unknown key “dorp”. "
        + "Known keys: drop, state, socket, organisation, factors_directory, "
        + "quiet_period_seconds, incomplete_wait_seconds, rescan_seconds, "
        + "keep_originals, factors_policy.")
  }

  @Test(arguments: [
    "drop", "state", "socket", "organisation", "factors_directory", "factors_policy",
  ])
  func `text must be text`(key: String) {
    let expected = "impactd.toml, line 1: “\(key)” must be text in quotes."
    #expect(fault(of: "\(key) = 5\n") == expected)
    #expect(fault(of: "\(key) = \"\"\n") == expected)
    #expect(fault(of: "\(key) = [\"a\"]\n") == expected)
  }

  @Test(arguments: ["quiet_period_seconds", "incomplete_wait_seconds", "rescan_seconds"])
  func `seconds must be a whole number within a day`(key: String) {
    let expected = "impactd.toml, line 1: “\(key)” must be a whole number of seconds up to 86400."
    for value in ["-1", "86401", "1.5", "\"5\"", "true"] {
      #expect(fault(of: "\(key) = \(value)\n") == expected, "\(value)")
    }
    #expect(fault(of: "\(key) = 86400\n") == nil)
    #expect(fault(of: "\(key) = 1\n") == nil)
  }

  @Test func `originals are kept whole days`() {
    let expected =
      "impactd.toml, line 1: “keep_originals” must be a whole number of days "
      + "from 1 to 36525."
    for value in ["0", "-1", "36526", "1.5", "\"365\""] {
      #expect(fault(of: "keep_originals = \(value)\n") == expected, "\(value)")
    }
    #expect(fault(of: "keep_originals = 1\n") == nil)
    #expect(fault(of: "keep_originals = 36525\n") == nil)
  }

  @Test func `a pause of nothing between scans is refused`() {
    #expect(fault(of: "rescan_seconds = 0\n") != nil)
    #expect(fault(of: "quiet_period_seconds = 0\n") == nil)
  }

  @Test func `the line of the mistake is told, comments and longer keys aside`() throws {
    let text = """
      # rescan_seconds = 5
      quiet_period_seconds = 2

        rescan_seconds = "often"
      """
    #expect(try #require(self.fault(of: text)).hasPrefix("impactd.toml, line 4: "))
    let misspelt = "state = \"/s\"\nst = 5\n"
    #expect(
      try #require(self.fault(of: misspelt)).hasPrefix("impactd.toml, line 2: unknown key “st”"))
  }

  @Test func `a policy must be one`() {
    #expect(
      fault(of: "factors_policy = \"Newest!\"\n")
        == "impactd.toml, line 1: “Newest!” is no factor policy. "
        + "Use calendar-year, financial-year or an edition.")
    #expect(fault(of: "factors_policy = \"uk-ghg-2024\"\n") == nil)
  }

  @Test func `broken TOML is named with its line`() throws {
    let fault = try #require(self.fault(of: "drop = \"/srv\"\nstate = \n"))
    #expect(fault.hasPrefix("impactd.toml is not valid TOML "))
    #expect(fault.contains("2"))
  }

  @Test func `a key that is given twice is not valid`() throws {
    let fault = try #require(self.fault(of: "drop = \"/a\"\ndrop = \"/b\"\n"))
    #expect(fault.hasPrefix("impactd.toml is not valid TOML "))
  }

  @Test(arguments: ["a/b", "a\\nb", String(repeating: "o", count: 65)])
  func `the default organisation must be a code like any other`(code: String) {
    #expect(fault(of: "organisation = \"\(code)\"\n") != nil)
  }
}
