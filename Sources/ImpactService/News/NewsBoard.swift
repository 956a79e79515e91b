package import QueryWire
import Synchronization

/// Where it is noted that the books or the settings have changed, for those who listen.
///
/// Only numbers stand here: a listener that comes late finds the newest change of each kind and
/// never a queue.
package final class NewsBoard: Sendable {
  /// Why a listener wakes up.
  package enum Signal: Sendable {
    case changed
    /// Nothing was heard for a while.
    case quiet
  }

  package typealias Change = (number: Int, kind: News.Kind)

  private struct State {
    /// Of the latest change; the first is how things stood at the start.
    var number = 1
    /// The number of the latest change of each kind.
    var latest: [News.Kind: Int] = [:]
    var listeners: [Int: AsyncStream<Signal>.Continuation] = [:]
    var nextListener = 0
  }

  private let state = Mutex(State())
  private let capacity: Int

  package init(capacity: Int = ServiceLimits.newsStreamsMax) {
    self.capacity = capacity
  }

  /// The number of the latest change.
  package var number: Int { state.withLock { $0.number } }

  /// Whatever has changed can be read before this is called.
  package func note(_ kind: News.Kind) {
    let listeners = state.withLock { state in
      state.number += 1
      state.latest[kind] = state.number
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.yield(.changed) }
  }

  /// The newest change of each kind behind that number, in their order.
  package func changes(after number: Int) -> [Change] {
    state.withLock(\.latest).filter { $0.value > number }
      .map { (number: $0.value, kind: $0.key) }.sorted { $0.number < $1.number }
  }

  /// The listener's place, to be given back; nil where all are taken.
  func admit(_ listener: AsyncStream<Signal>.Continuation) -> Int? {
    state.withLock { state in
      guard state.listeners.count < capacity else { return nil }
      state.nextListener += 1
      state.listeners[state.nextListener] = listener
      return state.nextListener
    }
  }

  func leave(_ place: Int) {
    state.withLock { $0.listeners[place] = nil }
  }
}
