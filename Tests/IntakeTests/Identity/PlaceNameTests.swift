import ImpactCore
import Intake
import Testing

/// What is kept of the name of a site or department.
@Suite struct PlaceNameTests {
  @Test(arguments: [
    "", "Main Building", "Ward 7B", "Cost centre 123456", "AB1234", "Unit 3, Oxford Road", "M13",
    "B12 ICU", "E101", "Théâtres n° 4", "Level @ 2", "@ Home", "X99 0000", "RNN01",
    // No inward half of a postcode has a K, and no registration three digits.
    "LS1 4KB", "AB123 CDE",
  ])
  func `a name stays as it is`(_ name: String) {
    #expect(PlaceName(name).text == name)
  }

  @Test(arguments: [
    ("Royal Infirmary, Oxford Road, M13 9WL", "Royal Infirmary, Oxford Road, M13"),
    ("m139wl", "m13"), ("SW1A 2AA", "SW1A"), ("Home (LS1 4AP)", "Home (LS1)"),
    ("Home, ZZ99-3AB, Leeds", "Home, ZZ99, Leeds"), ("LS1 4AP M13 9WL", "LS1 M13"),
  ])
  func `of a postcode the outward half stays`(_ name: String, _ kept: String) {
    #expect(PlaceName(name).text == kept)
  }

  @Test(arguments: [
    ("AB12 CDE", ""), ("ab12cde", ""), ("Van AB12-CDE", "Van"), ("Bay 7: AB12 CDE", "Bay 7"),
    ("Bay 7 AB12CDE electric", "Bay 7 electric"),
  ])
  func `a registration goes`(_ name: String, _ kept: String) {
    #expect(PlaceName(name).text == kept)
  }

  @Test(arguments: [
    ("jane.doe@mail.example", ""), ("Estates, jane@mail.example", "Estates"),
  ])
  func `an e-mail address goes`(_ name: String, _ kept: String) {
    #expect(PlaceName(name).text == kept)
  }

  @Test func `a home address in the site column keeps its outward half only`() throws {
    let outcome = try Drop.read(
      "Date,Miles,Site,Cost Centre\n01/04/2025,5,LS1 4AP,AB12 CDE\n02/04/2025,5,M13,Theatres\n")
    #expect(outcome.counted.map(\.site) == ["LS1", "M13"])
    #expect(outcome.counted.map(\.orgUnit) == ["", "Theatres"])
  }
}
