import Glibc
import ImpactCore
import QueryWire

/// Reads a factor book as the daemon would.
struct BookCheck {
  private let rules: ChoiceRules

  /// Reads the rules of choice in `folder`, else in the checkout of a build, else in the installed
  /// folder: as the daemon finds them.
  init(folder: String?) throws(Failure) {
    let folder = folder ?? BookCheck.checkoutFolder ?? Release.factorsFolder
    let path = "\(folder)/\(ChoiceRules.fileName)"
    do {
      rules = try ChoiceRules(file: path, bytes: BookCheck.bytes(of: path))
    } catch let fault as BookFault {
      throw Failure(.refused, "The rules of choice cannot be used: \(fault)")
    } catch {
      throw Failure(
        .usage,
        "There are no rules of choice at \(path); "
          + "name the folder of the published books with --factors.")
    }
  }

  private static var checkoutFolder: String? {
    var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    let program = String(decoding: path.prefix(max(0, count)), as: UTF8.self)
    let folder = Release.checkoutFactors(besideBuildOf: program)
    return folder.flatMap { access($0, R_OK | X_OK) == 0 ? $0 : nil }
  }

  func check(_ path: String) -> CheckedBook {
    do {
      return CheckedBook(name: path, bytes: try BookCheck.bytes(of: path), rules: rules)
    } catch {
      return CheckedBook(
        name: path,
        verdict: .unread(
          reason: "The file cannot be read: \(error.reason). Check its name and its mode."))
    }
  }

  private static func bytes(of path: String) throws(RegularFile.Fault) -> [UInt8] {
    try RegularFile(path).bytes(most: BookLimits.bytesMax)
  }
}
