/// The files that a question is about, the newest first.
public struct FilesAnswer: WireValue {
  public var files: [FileAnswer]
  /// How many there are in all; `files` is the asked page of them.
  public var totalFiles: Int

  public init(files: [FileAnswer], totalFiles: Int) {
    self.files = files
    self.totalFiles = totalFiles
  }

  public var json: JSON {
    .object(["files": files.json, "total_files": totalFiles.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    files = try object.member("files")
    totalFiles = try object.member("total_files")
  }
}

extension FilesAnswer: PagedAnswer {
  public static let noun = "files"
  public var count: Int { files.count }
  public var total: Int { totalFiles }

  public mutating func append(_ next: FilesAnswer) {
    files += next.files
    totalFiles = next.totalFiles
  }
}
