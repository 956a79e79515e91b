import ArgumentParser
import Glibc
import QueryWire

/// `impactctl backup`.
struct BackupCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write a consistent copy of the ledger to a new file, while the daemon goes on.",
    discussion: """
      To restore it, stop the daemon and put the copy in the place of `ledger.db` in its state \
      directory. Keep the key `person.key` of that directory, too: rows are known again by it. \
      Needs root or the group `impact-admin`.

      Example: impactctl backup /backup/ledger-2025-04-01.db
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The new file.", completion: .file())
  var file: String

  func act() async throws(Failure) -> Failure.Code? {
    do {
      let copy = try NewFile(path: file)
      try await Daemon(common).save(.backup, to: copy)
      try copy.finish()
      Output.remark("\(copy.size) bytes were written to \(file).")
      return nil
    } catch let failure as Failure {
      throw failure
    } catch let fault as NewFile.Fault {
      throw Failure(
        fault.code == EEXIST ? .refused : .notWritten,
        "\(file) cannot be written: \(String(cString: strerror(fault.code))).")
    } catch {
      throw Failure(.refused, "\(error)")
    }
  }
}
