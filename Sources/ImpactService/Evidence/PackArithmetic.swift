import ImpactCore
import QueryWire

/// The arithmetic of a pack, each line with a name that later lines use: numbers that figures are
/// reckoned from (`i1`), steps (`s1`) and figures (`f1`), which are the sums of their steps.
struct PackArithmetic {
  /// A product that a step adds or takes off, by the names of what is multiplied.
  struct Product {
    var isSubtracted = false
    let names: [String]
  }

  /// Where a step comes from.
  struct Place {
    var org = ""
    var month: CivilMonth?
    var origin = ""
  }

  private struct Known: Hashable {
    let input: ProofInput
    let org: String
  }

  private var names: [Known: String] = [:]
  private var inputs: [[Grid.Cell]] = []
  private var steps: [[Grid.Cell]] = []
  private var figures: [[Grid.Cell]] = []
  private(set) var factors: [ProofInput] = []

  /// The name of a number; each stands in the pack once.
  mutating func name(_ input: ProofInput, of org: String = "") -> String {
    var (kind, month, owner): (String, CivilMonth?, String) = ("constant", nil, "")
    switch input.kind {
    case .activity(let ofMonth): (kind, month, owner) = ("activity", ofMonth, org)
    case .factor: kind = "factor"
    case .assumption: kind = "assumption"
    case .constant: break
    }
    let known = Known(input: input, org: owner)
    if let name = names[known] { return name }
    let name = "i\(inputs.count + 1)"
    names[known] = name
    if kind == "factor" { factors.append(input) }
    inputs.append([
      .text(name), .text(kind), .text(owner), .text(month?.description ?? ""), .text(input.name),
      .figure(input.value), .text(input.unit), .text(input.source),
    ])
    return name
  }

  /// A new figure; its value is what the answer says, nil where nothing is known.
  mutating func figure(
    _ measure: SocialMeasure, _ unit: String, _ what: String, _ value: Exact?
  ) -> String {
    let name = "f\(figures.count + 1)"
    figures.append([
      .text(name), .text(measure.rawValue), .text(unit), .text(what), .init(value),
    ])
    return name
  }

  /// A step of a figure, by names that stand already.
  @discardableResult
  mutating func step(
    of figure: String, at place: Place, _ products: [Product], dividedBy divisors: [String] = [],
    result: Exact
  ) -> String {
    let name = "s\(steps.count + 1)"
    let terms = products.map {
      ($0.isSubtracted ? "less " : "add ") + $0.names.joined(separator: " * ")
    }
    steps.append([
      .text(name), .text(figure), .text(place.org), .text(place.month?.description ?? ""),
      .text(place.origin), .text(terms.joined(separator: " ")),
      .text(divisors.joined(separator: " * ")), .figure(result),
    ])
    return name
  }

  /// A step as it was reckoned.
  @discardableResult
  mutating func step(of figure: String, at place: Place, _ step: ProofStep) -> String {
    let products = step.terms.map { term in
      Product(
        isSubtracted: term.isSubtracted, names: term.inputs.map { name($0, of: place.org) })
    }
    return self.step(
      of: figure, at: place, products,
      dividedBy: step.divisors.map { name($0, of: place.org) }, result: step.result)
  }

  var files: [PackFile] {
    [
      PackFile(
        "inputs.csv",
        table(["input", "kind", "org", "month", "name", "value", "unit", "source"], inputs)),
      PackFile(
        "steps.csv",
        table(
          ["step", "figure", "org", "month", "mechanism", "terms", "divisor", "result"], steps)),
      PackFile("figures.csv", table(["figure", "measure", "unit", "what", "value"], figures)),
      PackFile(
        "factors.csv",
        table(
          ["factor", "value", "unit", "source"],
          factors.sorted { $0.name < $1.name }.map {
            [.text($0.name), .figure($0.value), .text($0.unit), .text($0.source)]
          })),
    ]
  }

  private func table(_ columns: [String], _ rows: [[Grid.Cell]]) -> String {
    Grid(columns: columns.map { .text($0, $0) }, rows: rows).csv
  }
}
