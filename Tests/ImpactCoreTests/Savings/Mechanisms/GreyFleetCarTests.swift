import ImpactCore
import Testing

struct GreyFleetCarTests {
  @Test func `it is the published average car of unknown fuel, in the row of each unit`() throws {
    let car = try SavingSample.car()
    let place = "uk-ghg-2024/business-travel-land/car-by-size/average/unknown"
    #expect(car.perMile.ghg.ids == ["\(place)/mile"])
    #expect(car.perKilometre.ghg.ids == ["\(place)/km"])
    #expect(car.rate(.ghg, per: .kilometre).value?.description == "0.16691")
    #expect(car.rate(.nox, per: .kilometre).value?.description == "0.1487047")
  }

  @Test func `the edition is that of the month`() throws {
    #expect(try SavingSample.car("2023-05").perMile.edition == "uk-ghg-2023")
    #expect(try SavingSample.car("2024-05").perMile.edition == "uk-ghg-2024")
  }

  @Test func `a measure without a factor is absent, unless nothing was driven`() throws {
    let car = try SavingSample.car("2032-05")
    let saving = car.saving(of: CarDistance(miles: Exact(10)))
    #expect(saving[.carMiles] == .known(Exact(10)))
    #expect(saving[.nox].reason?.isEmpty == false)
    #expect(car.saving(of: .zero) == .nothing)
  }

  @Test func `miles and kilometres each meet their own rate`() throws {
    let car = try SavingSample.car()
    let mixed = CarDistance(miles: Exact(100), kilometres: Exact(100))
    let apart =
      car.saving(of: CarDistance(miles: Exact(100)))
      + car.saving(of: CarDistance(kilometres: Exact(100)))
    #expect(car.saving(of: mixed) == apart)
    let perMile = try #require(car.rate(.ghg, per: .mile).value)
    let perKilometre = try #require(car.rate(.ghg, per: .kilometre).value)
    #expect(apart[.ghg] == .known((perMile + perKilometre) * Exact(100)))
    #expect(perMile != perKilometre * (try SavingSample.exact("1.609344")))
  }
}
