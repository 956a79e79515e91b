/// The folder that says which contract or project all files below it are for:
/// `RNN/contract=Community cleaning/2024/…`.
public enum ContractFolder {
  private static let label = "contract="

  /// The contract of a path below the drop directory, the nearest folder's where several say one;
  /// empty where none does. The name is cleaned as that of a site.
  public static func contract(of path: String) -> String {
    let folders = path.split(separator: "/").dropLast().reversed()
    let names = folders.compactMap { folder -> String? in
      let start = folder.prefix(label.utf8.count)
      guard start.lowercased() == label else { return nil }
      let name = KeptName(Array(folder.dropFirst(start.count).utf8)[...]).text
      return name.isEmpty ? nil : name
    }
    return names.first ?? ""
  }
}
