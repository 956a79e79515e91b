public import Tables

/// Why a file as a whole is not taken in. Nothing of it counts.
public enum Refusal: Error, Hashable, Sendable {
  /// The file may still be on its way: wait, and refuse it when it stays like this.
  case incomplete(reason: String, whatToDo: String)
  case refused(reason: String, whatToDo: String)
  /// The bytes could not be read: that says nothing of the file.
  case unreadable(errno: Int32)

  public var reason: String {
    switch self {
    case .incomplete(let reason, _), .refused(let reason, _): reason
    case .unreadable(let errno): TableFault.unreadable(errno: errno).reason
    }
  }

  public var whatToDo: String {
    switch self {
    case .incomplete(_, let whatToDo), .refused(_, let whatToDo): whatToDo
    case .unreadable(let errno): TableFault.unreadable(errno: errno).whatToDo
    }
  }

  public init(_ fault: TableFault) {
    switch fault {
    case .empty, .workbook(.truncated):
      self = .incomplete(reason: fault.reason, whatToDo: fault.whatToDo)
    case .unreadable(let errno):
      self = .unreadable(errno: errno)
    default:
      self = .refused(reason: fault.reason, whatToDo: fault.whatToDo)
    }
  }
}
