/// Which waste was treated in another way than it would have been without the organisation's act.
public struct WasteAssumption: Hashable, Sendable {
  public let material: WasteMaterial
  /// What would have become of it.
  public let insteadOf: Treatment

  public init(material: WasteMaterial, insteadOf: Treatment) {
    self.material = material
    self.insteadOf = insteadOf
  }
}
