import ImpactCore
import Intake
import Testing

@Suite struct EngineSizeTests {
  @Test(arguments: [
    ("1598", 1598), ("1,968", 1968), ("1.6", 1600), ("1.2L", 1200), ("1600cc", 1600), ("0.6", 600),
    ("8.0", 8000), ("50", 50), ("8000", 8000), ("2.0 litre", 2000), (" 998 CC ", 998), ("3", 3000),
  ])
  func `litres and cubic centimetres are told apart`(_ text: String, _ capacity: Int) {
    #expect(EngineSize(.cell(text)) == .cubicCentimetres(capacity))
  }

  @Test(arguments: [
    "", "n/a", "over 1400cc", "0.59", "8.1", "49", "8001", "large", "-1.6", "1.6.2",
  ])
  func `anything else is unknown`(_ text: String) {
    #expect(EngineSize(.cell(text)) == .unknown)
  }

  @Test(arguments: [
    ("1001-1400", Fuel.petrol, RoadVehicle.Size.small), ("1401-1600", .petrol, .medium),
    ("1401-1600cc", .diesel, .small), ("1401-2000", .diesel, .average),
    ("1400 to 1500", .petrol, .average), ("2001-3000", .hybrid, .large),
  ])
  func `a band proves a size only where both ends have it`(
    _ text: String, _ fuel: Fuel, _ size: RoadVehicle.Size
  ) {
    let engine = EngineSize(.cell(text))
    #expect(engine.size(.car, fuel) == size)
    #expect(engine.cubicCentimetres == nil)
  }
}
