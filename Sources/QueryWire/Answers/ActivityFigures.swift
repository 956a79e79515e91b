public import ImpactCore

/// Sums of what was done. Nil where no row carries such a quantity; zero is known to be none.
public struct ActivityFigures: WireValue {
  public var distanceMiles: Exact?
  public var carMiles: Exact?
  public var lowEmissionMiles: Exact?
  public var passengerMiles: Exact?
  public var massKg: Exact?
  public var meetings: Exact?
  public var consultations: Exact?
  public var participants: Exact?
  public var energyKWh: Exact?

  public init(
    distanceMiles: Exact? = nil, carMiles: Exact? = nil, lowEmissionMiles: Exact? = nil,
    passengerMiles: Exact? = nil, massKg: Exact? = nil, meetings: Exact? = nil,
    consultations: Exact? = nil, participants: Exact? = nil, energyKWh: Exact? = nil
  ) {
    self.distanceMiles = distanceMiles
    self.carMiles = carMiles
    self.lowEmissionMiles = lowEmissionMiles
    self.passengerMiles = passengerMiles
    self.massKg = massKg
    self.meetings = meetings
    self.consultations = consultations
    self.participants = participants
    self.energyKWh = energyKWh
  }

  public var json: JSON {
    .object([
      "distance_miles": distanceMiles.json, "car_miles": carMiles.json,
      "low_emission_miles": lowEmissionMiles.json, "passenger_miles": passengerMiles.json,
      "mass_kg": massKg.json, "meetings": meetings.json, "consultations": consultations.json,
      "participants": participants.json, "energy_kwh": energyKWh.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    distanceMiles = try object.member("distance_miles")
    carMiles = try object.member("car_miles")
    lowEmissionMiles = try object.member("low_emission_miles")
    passengerMiles = try object.member("passenger_miles")
    massKg = try object.member("mass_kg")
    meetings = try object.member("meetings")
    consultations = try object.member("consultations")
    participants = try object.member("participants")
    energyKWh = try object.member("energy_kwh")
  }
}
