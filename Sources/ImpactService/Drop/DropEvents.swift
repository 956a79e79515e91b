import Glibc
import Synchronization

/// Wakes the scan when something happens in the drop directory. Events are only hints: an overflow,
/// a lost event or a network share are all made good by the next scan.
///
/// The one thing an event is believed for is a rename, which shows that the file is complete.
package final class DropEvents: Sendable {
  /// One element at most is kept: a hundred events wake one scan.
  package let wakes: AsyncStream<Void>
  private let wake: AsyncStream<Void>.Continuation
  private let descriptor: Descriptor
  private let watches = Mutex(Watches())

  private struct Watches {
    var folders: [Int32: [EntryName]] = [:]
    var watched: Set<[EntryName]> = []
    var renamed: Set<DropPath> = []
    var isScanRequested = false
  }

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
      | IN_DONT_FOLLOW)

  package init() throws {
    let raw = inotify_init1(Int32(IN_CLOEXEC))
    guard raw >= 0 else { throw SystemFault("watch", "the drop directory") }
    descriptor = Descriptor(raw)
    (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Starts the thread that reads events. It ends with the process.
  package func start() {
    LastingThread.start(name: "events") { [self] in readForEver() }
  }

  /// Asks for a scan and wakes the loop.
  package func requestScan() {
    watches.withLock { $0.isScanRequested = true }
    wake.yield()
  }

  /// Wakes the loop without asking for a scan.
  package func tick() { wake.yield() }

  /// True once after each request or event.
  package func takeScanRequest() -> Bool {
    watches.withLock { watches in
      defer { watches.isScanRequested = false }
      return watches.isScanRequested
    }
  }

  /// Watches the folders of a scan that are not watched yet. What came into a new one between the
  /// scan and the watch was not announced, so a new watch asks for another scan.
  package func watch(_ folders: [[EntryName]], below drop: String) {
    for folder in folders {
      watches.withLock { watches in
        guard watches.watched.count < ServiceLimits.watchedFoldersMax,
          !watches.watched.contains(folder)
        else { return }
        let path = ([drop] + folder.map(\.display)).joined(separator: "/")
        let watch = inotify_add_watch(descriptor.raw, path, DropEvents.mask)
        // A folder that cannot be watched is still scanned.
        guard watch >= 0 else { return }
        watches.folders[watch] = folder
        watches.watched.insert(folder)
        watches.isScanRequested = true
      }
    }
  }

  /// The paths that were renamed in since the last call.
  package func takeRenamed() -> Set<DropPath> {
    watches.withLock { watches in
      defer { watches.renamed = [] }
      return watches.renamed
    }
  }

  private func readForEver() {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor.raw, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      note(buffer[..<count])
      requestScan()
    }
  }

  private func note(_ events: ArraySlice<UInt8>) {
    var rest = events
    let head = MemoryLayout<inotify_event>.size
    while rest.count >= head {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let name = rest.dropFirst(head).prefix(Int(event.len)).prefix { $0 != 0 }
      rest = rest.dropFirst(head + Int(event.len))
      watches.withLock { note(event, name: Array(name), in: &$0) }
    }
  }

  private func note(_ event: inotify_event, name: [UInt8], in watches: inout Watches) {
    guard let folder = watches.folders[event.wd] else { return }
    if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0 {
      watches.folders[event.wd] = nil
      watches.watched.remove(folder)
    } else if event.mask & UInt32(IN_MOVED_TO) != 0, let name = EntryName(bytes: name),
      watches.renamed.count < ServiceLimits.scanEntriesMax
    {
      watches.renamed.insert(DropPath(folders: folder, name: name))
    }
  }
}
