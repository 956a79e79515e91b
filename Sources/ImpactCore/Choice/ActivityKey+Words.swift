extension ActivityKey {
  /// What was done, for a sentence or a list: `petrol medium car`, `glass by landfill`.
  package var words: String {
    switch kind {
    case .vehicle(let vehicle): vehicle.words
    case .waste(let material, let treatment, _): "\(material.words) by \(treatment.words)"
    case .active, .passenger, .meeting, .consultation, .evidence: activityName
    }
  }
}

extension RoadVehicle {
  fileprivate var words: String {
    let fuel = fuel == .unknown ? "unknown fuel" : fuel.words
    let kind = segment?.words ?? "\(size.rawValue) \(mode.rawValue)"
    return ([fuel, kind] + [euroClass?.rawValue].compactMap { $0 }).joined(separator: " ")
  }
}
