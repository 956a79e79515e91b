import NIOCore
import Synchronization

/// The open connections. When all places are taken, the connection that has been quiet for longest
/// makes room, so that idle clients can never keep others out.
final class ConnectionRoster: Sendable {
  private struct Entry {
    let channel: any Channel
    var lastRequest: UInt64
    var isAnswering = false
  }

  private struct Entries {
    var byChannel: [ObjectIdentifier: Entry] = [:]
    var clock: UInt64 = 0
  }

  private let entries = Mutex(Entries())
  private let capacity: Int

  init(capacity: Int = ServiceLimits.connectionsMax) {
    self.capacity = capacity
  }

  var count: Int { entries.withLock { $0.byChannel.count } }

  /// Takes a new connection in. Returns the connection that has to go, which is the new one itself
  /// when all others are being answered.
  func admit(_ channel: any Channel) -> (any Channel)? {
    entries.withLock { entries in
      entries.clock += 1
      let isFull = entries.byChannel.count >= capacity
      let oldest = entries.byChannel.values.filter { !$0.isAnswering }
        .min { $0.lastRequest < $1.lastRequest }
      if isFull, oldest == nil { return channel }
      entries.byChannel[ObjectIdentifier(channel)] = Entry(
        channel: channel, lastRequest: entries.clock)
      guard isFull, let oldest else { return nil }
      entries.byChannel[ObjectIdentifier(oldest.channel)] = nil
      return oldest.channel
    }
  }

  func leave(_ channel: any Channel) {
    entries.withLock { $0.byChannel[ObjectIdentifier(channel)] = nil }
  }

  /// Ends every connection: nobody listens any more.
  func closeAll() {
    for entry in entries.withLock({ $0.byChannel.values }) {
      entry.channel.close(mode: .all, promise: nil)
    }
  }

  func mark(_ channel: any Channel, isAnswering: Bool) {
    entries.withLock { entries in
      entries.clock += 1
      entries.byChannel[ObjectIdentifier(channel)]?.isAnswering = isAnswering
      entries.byChannel[ObjectIdentifier(channel)]?.lastRequest = entries.clock
    }
  }
}
