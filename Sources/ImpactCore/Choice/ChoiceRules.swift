/// The rules by which factors are chosen, as the file `choice.rules` beside the books writes them:
/// the tables of contract section 5 as data.
///
/// For each measure the first rule that fits an activity and says something of the measure decides.
public struct ChoiceRules: Sendable {
  /// The file's name among the factor books.
  public static let fileName = "choice.rules"

  public let series: [FactorSeries]
  let rules: [ChoiceRule]
  /// Positions in `rules`, by measure and kind of activity: what a search has to look at.
  private let positions: [ImpactMeasure: [String: [Int]]]

  init(series: [FactorSeries], rules: [ChoiceRule]) {
    self.series = series
    self.rules = rules
    positions = Dictionary(
      uniqueKeysWithValues: ImpactMeasure.allCases.map { measure in
        var byKind: [String: [Int]] = [:]
        for (index, rule) in rules.enumerated() where rule.outcomes[measure] != nil {
          for kind in rule.when.values(of: .kind) ?? ActivityKey.kindNames {
            byKind[kind, default: []].append(index)
          }
        }
        return (measure, byKind)
      })
  }

  /// Reads a rules file; the caller does the reading of files. Throws the first fault.
  public init(file: String, bytes: [UInt8]) throws(BookFault) {
    var reader = RulesReader(file: file)
    self = try reader.read(SectionText(file: file, bytes: bytes))
  }

  /// How many rules there are.
  public var count: Int { rules.count }

  /// Positions of the rules that may fit: those that say something of the measure for the kind of
  /// activity, in their order.
  func candidates(_ facts: ActivityFacts, for measure: ImpactMeasure) -> [Int] {
    positions[measure]?[facts.key.kindName] ?? []
  }

  /// The series that an edition belongs to; nil where no rule could choose it.
  public func series(of edition: String) -> FactorSeries? {
    series.first { $0.holds(edition: edition) }
  }
}
