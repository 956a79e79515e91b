extension TotalsGroup.Part {
  /// The member `key` of a group: an object with a member for each part.
  static func member(_ key: [TotalsGroup.Part]) -> JSONObject {
    let parts = key.map { JSONObject.Member($0.key.rawValue, $0.value.json) }
    return ["key": .object(JSONObject(unique: parts))]
  }

  /// Reads the member `key` of a group.
  static func key(in group: JSONObject) throws(WireFault) -> [TotalsGroup.Part] {
    do {
      var key: [TotalsGroup.Part] = []
      for member in try JSONObject(group["key"] ?? .null).members {
        key.append(
          TotalsGroup.Part(
            try GroupKey(json: .string(member.name)), try String?(json: member.value)))
      }
      return key
    } catch { throw error.inside("key") }
  }
}
