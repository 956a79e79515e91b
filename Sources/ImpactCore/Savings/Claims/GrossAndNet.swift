/// A benefit before and after the shares from gross to net, side by side.
public struct GrossAndNet: Hashable, Sendable {
  public let gross: SavingFigure
  /// Absent where nobody set the shares: gross is not net by default.
  public let net: SavingFigure

  public init(gross: SavingFigure, _ additionality: Additionality?) {
    self.gross = gross
    net =
      additionality?.net(of: gross)
      ?? .absent(
        reason: "No assumption set says how much would have happened anyway (deadweight, "
          + "displacement, leakage, substitution).")
  }

  private init(gross: SavingFigure, net: SavingFigure) {
    self.gross = gross
    self.net = net
  }

  public static func + (left: GrossAndNet, right: GrossAndNet) -> GrossAndNet {
    GrossAndNet(gross: left.gross + right.gross, net: left.net + right.net)
  }
}
