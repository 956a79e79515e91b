import ImpactCore
import Testing

struct ActivityKeyTests {
  private static let kinds: [ActivityKey.Kind] = {
    var kinds: [ActivityKey.Kind] = [.meeting, .consultation]
    kinds += ActivityKey.ActiveMode.allCases.map { .active($0) }
    kinds += ActivityKey.PassengerMode.allCases.map { .passenger($0) }
    for mode in RoadVehicle.Mode.allCases {
      for fuel in Fuel.allCases {
        for size in RoadVehicle.Size.allCases {
          for euroClass in [nil] + EuroClass.allCases.map(Optional.some) {
            for isUnder50 in [false, true] {
              kinds.append(
                .vehicle(
                  RoadVehicle(
                    mode: mode, fuel: fuel, size: size, euroClass: euroClass,
                    isUnder50GramsPerKm: isUnder50)))
            }
          }
        }
      }
    }
    for material in WasteMaterial.allCases {
      for treatment in Treatment.allCases {
        for source in TreatmentSource.allCases {
          kinds.append(.waste(material, treatment, source))
        }
      }
    }
    kinds += SocialMeasure.allCases.map { .evidence($0) }
    return kinds
  }()

  @Test func `the text of every key is read back equal and stands for no other`() throws {
    var texts: [String: ActivityKey] = [:]
    for kind in ActivityKeyTests.kinds {
      let key = ActivityKey(stream: .mileage, unit: .mile, kind: kind)
      try #require(ActivityKey(key.description) == key)
      try #require(texts[key.description, default: key] == key)
      texts[key.description] = key
    }
    for stream in Stream.allCases {
      for unit in ActivityUnit.allCases {
        let key = ActivityKey(stream: stream, unit: unit, kind: .meeting)
        #expect(ActivityKey(key.description) == key)
      }
    }
  }

  @Test func `a key is written in the words of the factor books`() throws {
    let car = RoadVehicle(mode: .car, fuel: .petrol, size: .medium, euroClass: .euro6b)
    let key = ActivityKey(stream: .mileage, unit: .mile, kind: .vehicle(car))
    #expect(key.description == "mileage mile car petrol medium euro-6b -")
    #expect(key.activityName == "car")
    #expect(key.fuelName == "petrol")
    #expect(key.treatmentName == nil)
    let food = try #require(ActivityKey("waste kg waste food landfill route"))
    #expect(food.activityName == "food")
    #expect(food.treatmentName == "landfill")
    #expect(food.fuelName == nil)
    let hours = ActivityKey(stream: .evidence, unit: .hour, kind: .evidence(.volunteering))
    #expect(hours.description == "evidence hour evidence ENV-13")
    #expect(hours.activityName == "ENV-13")
  }

  @Test(arguments: [
    "", "mileage", "mileage mile", "mileage mile spaceship", "nothing mile bicycle",
    "mileage yard bicycle", "mileage mile bicycle twice", "mileage  mile bicycle",
    "mileage mile bicycle ", "mileage mile car petrol medium - maybe",
    "mileage mile car petrol medium euro-9 -", "mileage mile car petrol medium -",
    "waste kg waste food landfill", "waste kg waste food landfill guess", "video count Meeting",
    "evidence hour evidence", "evidence hour evidence ENV-17", "evidence hour ENV-13",
  ])
  func `what no key writes is not read`(_ text: String) {
    #expect(ActivityKey(text) == nil)
  }
}
