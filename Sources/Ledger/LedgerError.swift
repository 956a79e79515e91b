/// Why the ledger cannot do what it was asked. Never holds a value that was stored.
public enum LedgerError: Error, Hashable, Sendable {
  /// The file belongs to a later version of this program; it was not touched.
  case newer(path: String, version: Int, supported: Int)
  /// The file is not a ledger of this program; it was not touched.
  case foreign(path: String)
  /// The file cannot be opened at all.
  case unreadable(path: String, errno: Int32)
  /// SQLite does not run as it was told to.
  case setting(name: String, wanted: String, found: String)
  /// SQLite refused a statement: its extended result code, its message and the statement.
  case store(code: Int32, message: String, sql: String)
  /// What was read back is not what can have been written.
  case damaged(String)
  /// The room for a long file's rows could not be written or read.
  case scratch(errno: Int32)
  case unknownFile(String)
  /// A copy of the ledger is to be made where something stands already; it was not touched.
  case exists(path: String)
  /// A copy of the ledger could not be written.
  case copy(path: String, errno: Int32)
}

extension LedgerError {
  /// The disk refused to make a write durable: SQLite's IOERR_FSYNC and IOERR_DIR_FSYNC. The kernel
  /// may have dropped what it could not write, and a second sync would then report success.
  public var isUnsynced: Bool {
    guard case .store(let code, _, _) = self else { return false }
    return code == 10 | 4 << 8 || code == 10 | 5 << 8
  }
}

extension LedgerError {
  /// The end of a transaction was not reported as made.
  var isOfCommit: Bool {
    if case .store(_, _, "COMMIT") = self { true } else { false }
  }
}

extension LedgerError: CustomStringConvertible {
  public var description: String { "\(reason) \(whatToDo)" }

  /// The ledger's file is to blame: it says something else than was written. SQLite's CORRUPT and
  /// NOTADB are that, too.
  var isDamage: Bool {
    switch self {
    case .damaged: true
    case .store(let code, _, _): code & 0xFF == 11 || code & 0xFF == 26
    default: false
    }
  }

  /// One sentence: what is wrong.
  public var reason: String {
    switch self {
    case .newer(let path, let version, let supported):
      "The ledger \(path) has version \(version); this program knows up to \(supported)."
    case .foreign(let path):
      "The file \(path) is not a ledger of impactd."
    case .unreadable(let path, let errno):
      "The ledger \(path) cannot be opened (error \(errno))."
    case .setting(let name, let wanted, let found):
      "The ledger's setting \(name) is \(found) and must be \(wanted)."
    case .store(let code, let message, let sql):
      "The ledger's database answered \"\(message)\" (code \(code)) to: \(sql)."
    case .damaged(let what):
      "The ledger is damaged: \(what)."
    case .scratch(let errno):
      "The room for a long file's rows cannot be used (error \(errno))."
    case .unknownFile(let id):
      "No file has the id \(id)."
    case .exists(let path):
      "There is something at \(path) already."
    case .copy(let path, let errno):
      "The copy \(path) cannot be written (error \(errno))."
    }
  }

  /// One sentence: what to do about it.
  public var whatToDo: String {
    switch self {
    case .newer: "Install the newer version of impactd."
    case .foreign: "Move that file away or name another state directory."
    case .unreadable: "Give the service read and write access to its state directory."
    case .setting: "Check the SQLite library and the file system of the state directory."
    case .store where isDamage: LedgerError.damaged("").whatToDo
    case .store, .scratch: "Check that the state directory is writable and its disk has room."
    case .damaged: "Restore the last backup and drop the files since then again."
    case .unknownFile: "Ask for the list of files."
    case .exists: "Name a file that does not exist yet."
    case .copy: "Name a folder that exists, is writable and has room."
    }
  }
}
