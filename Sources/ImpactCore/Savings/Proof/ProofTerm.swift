/// A product of inputs that a step adds or takes off.
public struct ProofTerm: Hashable, Sendable {
  public let isSubtracted: Bool
  /// Multiplied together, exactly; never empty.
  public let inputs: [ProofInput]

  public init(isSubtracted: Bool = false, _ inputs: [ProofInput]) {
    precondition(!inputs.isEmpty, "a product needs a number")
    self.isSubtracted = isSubtracted
    self.inputs = inputs
  }

  /// The product with its sign.
  public var value: Exact {
    let product = inputs.dropFirst().reduce(inputs[0].value) { $0 * $1.value }
    return isSubtracted ? -product : product
  }

  public static prefix func - (term: ProofTerm) -> ProofTerm {
    ProofTerm(isSubtracted: !term.isSubtracted, term.inputs)
  }

  /// With further inputs to multiply by, in front or behind.
  public static func * (inputs: [ProofInput], term: ProofTerm) -> ProofTerm {
    ProofTerm(isSubtracted: term.isSubtracted, inputs + term.inputs)
  }

  public static func * (term: ProofTerm, inputs: [ProofInput]) -> ProofTerm {
    ProofTerm(isSubtracted: term.isSubtracted, term.inputs + inputs)
  }
}
