import Glibc
import Ledger

extension ArrivalDesk.Outcome {
  /// What an error on the way of a file means for it.
  init(_ error: any Error, of path: DropPath) {
    self = Self.outcome(of: error, at: path.display)
  }

  private static func outcome(of error: any Error, at path: String) -> Self {
    func stuck(_ reason: String) -> Self {
      .stuck(DropScan.Trouble(path: path, reason: reason))
    }
    switch error {
    case ClaimedFile.Fault.moved, ClaimedFile.Fault.notAFile:
      return .again
    case ClaimedFile.Fault.linked:
      return stuck("has a second link; remove one of the two and it will be read")
    case ClaimedFile.Fault.tooLarge:
      let gigabytes = ServiceLimits.fileBytesMax / 1_000_000_000
      return stuck("is larger than \(gigabytes) GB; split it and drop the parts")
    case ClaimedFile.Fault.unreadable(let fault, _, _) where !fault.isPermission:
      return stuck("cannot be opened (\(fault))")
    case ClaimedFile.Fault.unreadable(_, let owner, let mode):
      return stuck(
        "cannot be opened: it belongs to uid \(owner) with mode \(String(mode, radix: 8)); "
          + "let its group read it (chmod g+r)")
    case ClaimedFile.Fault.storage(let fault):
      return .paused("the state directory keeps no copy (\(fault))")
    case let unsettled as Unsettled:
      return unsettled.isStorageTrouble
        ? .paused("\(unsettled.fault)") : stuck(unsettled.reason)
    case is SyncFault:
      return .paused("\(error)")
    case let fault as SystemFault where fault.isStorageTrouble:
      return .paused("\(fault)")
    case let fault as SystemFault where fault.isMissing:
      return .again
    case let error as LedgerError where error.isStorageTrouble:
      return .paused(error.description)
    default:
      return stuck("could not be taken (\(error))")
    }
  }
}

extension LedgerError {
  /// The disk, not the file in hand, is to blame: SQLite's PERM, BUSY, NOMEM, READONLY, IOERR,
  /// CORRUPT, FULL and CANTOPEN. Anything else stops this file only.
  fileprivate var isStorageTrouble: Bool {
    switch self {
    case .store(let code, _, _): [3, 5, 7, 8, 10, 11, 13, 14].contains(code & 0xFF)
    case .scratch, .damaged, .setting, .newer, .foreign: true
    default: false
    }
  }
}
