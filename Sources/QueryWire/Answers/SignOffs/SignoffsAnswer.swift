/// What was signed, the newest first.
public struct SignoffsAnswer: WireValue {
  public var signoffs: [SignoffAnswer]
  /// How many there are in all; `signoffs` is the asked page of them.
  public var totalSignoffs: Int

  public init(signoffs: [SignoffAnswer], totalSignoffs: Int) {
    self.signoffs = signoffs
    self.totalSignoffs = totalSignoffs
  }

  public var json: JSON {
    .object(["signoffs": signoffs.json, "total_signoffs": totalSignoffs.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    signoffs = try object.member("signoffs")
    totalSignoffs = try object.member("total_signoffs")
  }
}

extension SignoffsAnswer: PagedAnswer {
  public static let noun = "sign-offs"
  public var count: Int { signoffs.count }
  public var total: Int { totalSignoffs }

  public mutating func append(_ next: SignoffsAnswer) {
    signoffs += next.signoffs
    totalSignoffs = next.totalSignoffs
  }
}
