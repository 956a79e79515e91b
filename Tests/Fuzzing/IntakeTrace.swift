import ImpactCore
import Intake

/// All that intake made of a file.
struct IntakeTrace {
  private(set) var records: [Record] = []
  private(set) var reading: Reading?
  private(set) var refusal: Refusal?
  /// Anything else that was thrown.
  private(set) var surprise: String?

  private static let context = IntakeContext(
    org: "RNN", fileName: "file.csv", seal: Seal(key: Array("a key for tests".utf8)),
    today: CivilDate(dayNumber: 20_779))

  init(descriptor: Int32, _ shelf: LayoutShelf) {
    do {
      reading = try FileReader(context: IntakeTrace.context, shelf: shelf)
        .read(descriptor: descriptor) { records.append($0) }
    } catch let refusal as Refusal {
      self.refusal = refusal
    } catch {
      surprise = "\(error)"
    }
  }

  /// Where the records stand that are in a state.
  func sources(_ state: RowState) -> Set<RowSource> {
    Set(records.filter { $0.reading.state == state }.map(\.source))
  }
}

extension IntakeTrace: Equatable {
  static func == (left: IntakeTrace, right: IntakeTrace) -> Bool {
    left.refusal == right.refusal && left.reading?.layout == right.reading?.layout
      && left.reading?.notes == right.reading?.notes
      && left.reading?.problems == right.reading?.problems
      && left.records.elementsEqual(right.records) {
        $0.source == $1.source && $0.identity == $1.identity
          && $0.reading.state == $1.reading.state && $0.reading.activity == $1.reading.activity
      }
  }
}
