import Ledger
import Testing

@Suite struct RowSetTests {
  @Test func `a set of rows gives back the places that were put in`() {
    var rows = RowSet()
    #expect(rows.places.isEmpty)
    for place in [2047, 0, 64, 63, 64] { rows.insert(place) }
    #expect(rows.places == [0, 63, 64, 2047])
    #expect(rows.contains(63))
    #expect(!rows.contains(62))
    #expect(rows.count == 4)
    var others = RowSet()
    for place in [1, 64, 2047] { others.insert(place) }
    #expect(rows.subtracting(others).places == [0, 63])
  }
}
