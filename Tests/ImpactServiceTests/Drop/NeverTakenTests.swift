import ImpactService
import Testing

/// Contract section 3: names that are never a finished delivery.
@Suite struct NeverTakenTests {
  @Test(arguments: [
    "..x", ".hidden.csv", "._claims.csv", ".~lock.claims.csv#", "~$claims.xlsx", "a.tmp",
    "a.csv.part", "a.partial", "a.crdownload", "claims.csv.filepart", "Thumbs.db", "desktop.ini",
    "THUMBS.DB", "Desktop.INI", "A.TMP", "a.Part", ".tmp", "~$",
  ])
  func `it is never taken`(name: String) throws {
    #expect(try #require(EntryName(name)).isNeverTaken)
  }

  @Test(arguments: [
    "claims.csv", "claims", "~claims.csv", "$claims.csv", "tmp", "part", "atmp", "a.tmp.csv",
    "a.part1.csv", "thumbs.db.csv", "my desktop.ini", "desktop.ini2", "a.", "-rf", "$(id)", " .csv",
  ])
  func `it may be taken`(name: String) throws {
    #expect(try !#require(EntryName(name)).isNeverTaken)
  }

  @Test func `a name that is not text may be taken`() throws {
    #expect(try !#require(EntryName(bytes: [0xFF, 0xFE, 0x2E, 0x63])).isNeverTaken)
  }

  @Test(arguments: ["accepted", "quarantine"])
  func `the daemon's own folders are reserved`(name: String) throws {
    #expect(try #require(EntryName(name)).isReserved)
  }

  @Test(arguments: ["Accepted", "accepted2", "quarantine.csv"])
  func `a name that only looks like one is not reserved`(name: String) throws {
    #expect(try !#require(EntryName(name)).isReserved)
  }
}
