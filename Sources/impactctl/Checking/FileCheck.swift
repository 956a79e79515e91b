import Glibc
import ImpactCore
import Intake
import QueryWire

/// Reads a file as the daemon would, without a ledger: what was dropped earlier is not known here.
struct FileCheck {
  let today: CivilDate
  private let layouts: LayoutShelf
  /// Identities serve only within one file here, so any key does.
  private let seal = Seal(key: (0..<32).map { _ in UInt8.random(in: 0...255) })

  init(layouts: LayoutShelf) {
    self.layouts = layouts
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    today = Instant(unixMilliseconds: Int64(now.tv_sec) * 1000).dateInUK
  }

  func check(_ path: String) -> CheckedFile {
    do {
      let file = try RegularFile(path)
      return read(path, file.descriptor)
    } catch {
      return unread(path, error.reason)
    }
  }

  private func read(_ path: String, _ descriptor: Int32) -> CheckedFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let context = IntakeContext(org: "default", fileName: name, seal: seal, today: today)
    var checked = CheckedFile(name: path, verdict: .refused(reason: "", whatToDo: ""))
    do {
      let reading = try FileReader(context: context, shelf: layouts).read(descriptor: descriptor) {
        record in
        checked.add(record.source, record.reading.state)
      }
      checked.verdict = .read(
        stream: reading.stream, layout: reading.layout, headerRow: reading.headerRow)
      checked.sheets = reading.sheets
      checked.notes = reading.notes
      checked.problems = reading.problems
      return checked
    } catch let refusal as Refusal {
      return CheckedFile(
        name: path, verdict: .refused(reason: refusal.reason, whatToDo: refusal.whatToDo))
    } catch {
      return unread(path, "\(error)")
    }
  }

  private func unread(_ path: String, _ why: String) -> CheckedFile {
    CheckedFile(
      name: path,
      verdict: .refused(
        reason: "The file cannot be read: \(why).", whatToDo: "Check its name and its mode."))
  }
}
