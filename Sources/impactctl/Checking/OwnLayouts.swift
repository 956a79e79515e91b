import Glibc
import ImpactCore
import Intake

/// The layouts that a file is checked with.
enum OwnLayouts {
  /// Where an installation keeps an organisation's own layouts.
  private static let installed = "/etc/impactd/layouts"
  private static let bytesMax = 1 << 20

  /// The shipped layouts and those of `folder`, else of the installation where it has some.
  static func shelf(_ folder: String?) throws(Failure) -> LayoutShelf {
    if let folder, access(folder, R_OK | X_OK) != 0 {
      throw Failure(.usage, "The folder \(folder) cannot be read. Check its name and its mode.")
    }
    do {
      return try LayoutShelf(own: texts(in: folder ?? installed))
    } catch let fault as BookFault {
      throw Failure(.refused, "A layout cannot be used: \(fault)")
    } catch let fault as RegularFile.Fault {
      throw Failure(.usage, "A layout cannot be read: \(fault.reason).")
    } catch {
      throw Failure(.refused, "\(error)")
    }
  }

  private static func texts(in folder: String) throws -> [LayoutShelf.Text] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("\(folder)/*\(LayoutShelf.fileEnding)", 0, nil, &found) == 0 else { return [] }
    return try (0..<Int(found.gl_pathc)).compactMap { index in
      try found.gl_pathv[index].map { name in
        let path = String(cString: name)
        return LayoutShelf.Text(file: path, bytes: try RegularFile(path).bytes(most: bytesMax))
      }
    }
  }
}
