/// What a part of a package refers to (ECMA-376 part 2, 6.5).
struct RelationshipList: XMLContent {
  struct Relationship {
    var id: String
    /// The last word of its type: `worksheet`, `sharedStrings`.
    var kind: String
    /// A name in the archive.
    var target: String
  }

  private(set) var relationships: [Relationship] = []
  private let folder: String

  /// `owner` is the name of the part whose relationships these are; empty for the package.
  static func all(
    of owner: String, in archive: ZipArchive
  ) throws(TableFault) -> [Relationship] {
    let cut = owner.lastIndex(of: "/").map { owner.index(after: $0) } ?? owner.startIndex
    let name = "\(owner[..<cut])_rels/\(owner[cut...]).rels"
    guard let source = try archive.open(name, as: .overview) else { return [] }
    let list = RelationshipList(folder: String(owner[..<cut]))
    return try XMLScan.read(source, list).relationships
  }

  private init(folder: String) {
    self.folder = folder
  }

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    guard name == "Relationship", attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let type = attributes.text("Type"),
      let target = attributes.text("Target")
    else { return }
    guard relationships.count < TableLimits.archiveParts else { throw .workbook(.tooManyParts) }
    let kind = type.split(separator: "/").last.map(String.init) ?? type
    relationships.append(Relationship(id: id, kind: kind, target: resolved(target)))
  }

  /// Targets are relative to the owner's folder, or begin at the root with a slash.
  private func resolved(_ target: String) -> String {
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
