import ImpactCore
import Testing

struct RoadVehicleTests {
  @Test(
    arguments: [
      (Fuel.petrol, 1400, RoadVehicle.Size.small), (.petrol, 1401, .medium),
      (.petrol, 2000, .medium),
      (.petrol, 2001, .large), (.unknown, 1598, .medium), (.hybrid, 1400, .small),
      (.diesel, 1700, .small), (.diesel, 1701, .medium), (.diesel, 2001, .large),
      (.batteryElectric, 1400, .average), (.petrol, nil, .average),
    ] as [(Fuel, Int?, RoadVehicle.Size)])
  func `the size of a car follows its engine`(
    _ fuel: Fuel, _ engineCC: Int?, _ size: RoadVehicle.Size
  ) {
    #expect(RoadVehicle.Size(mode: .car, fuel: fuel, engineCC: engineCC) == size)
  }

  @Test func `motorcycles have sizes of their own and vans have none`() {
    let sizes = [125, 126, 500, 501].map {
      RoadVehicle.Size(mode: .motorcycle, fuel: .petrol, engineCC: $0)
    }
    #expect(sizes == [.small, .medium, .medium, .large])
    #expect(RoadVehicle.Size(mode: .van, fuel: .diesel, engineCC: 1995) == .average)
  }

  @Test(arguments: Fuel.allCases)
  func `what plugs in or emits under fifty grams is low emission`(_ fuel: Fuel) {
    let plugsIn = fuel == .batteryElectric || fuel == .plugInHybrid
    #expect(RoadVehicle(mode: .car, fuel: fuel).isLowEmission == plugsIn)
    #expect(RoadVehicle(mode: .car, fuel: fuel, isUnder50GramsPerKm: true).isLowEmission)
  }
}
