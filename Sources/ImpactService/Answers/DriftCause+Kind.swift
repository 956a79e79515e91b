import Ledger
import QueryWire

extension DriftCause {
  init(_ kind: BookedEvent.Kind) {
    switch kind {
    case .arrival: self = .lateFile
    case .amendment: self = .amendment
    case .decision: self = .decision
    case .retraction: self = .retraction
    }
  }
}
