import ImpactCore
import Synchronization

/// What one unit of each activity causes in each month under one shelf, kept from one question to
/// the next: the choice of a factor takes longer than the sum. Holds one policy at a time.
package final class ImpactMemory: Sendable {
  private struct Content {
    var policy: FactorPolicy?
    var hasRanges = false
    var impacts: [UnitImpacts.Basis: UnitImpact] = [:]
  }

  private let content = Mutex(Content())

  package init() {}

  func impacts(
    _ policy: FactorPolicy, withRanges: Bool
  ) -> [UnitImpacts.Basis: UnitImpact] {
    content.withLock { content in
      content.policy == policy && content.hasRanges == withRanges ? content.impacts : [:]
    }
  }

  func remember(
    _ impacts: [UnitImpacts.Basis: UnitImpact], _ policy: FactorPolicy, withRanges: Bool
  ) {
    content.withLock { content in
      if content.policy != policy || content.hasRanges != withRanges {
        content = Content(policy: policy, hasRanges: withRanges)
      }
      content.impacts.merge(impacts) { known, _ in known }
    }
  }
}
