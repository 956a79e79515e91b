/// The merged ranges of a sheet (ECMA-376 part 1, 18.3.1.55), which stand behind its rows.
struct MergeList: XMLContent {
  let part: WorkbookPart
  private(set) var ranges: [MergedRange] = []

  init(part: WorkbookPart) {
    self.part = part
  }

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    guard name == "mergeCell", let reference = attributes["ref"] else { return }
    guard ranges.count < TableLimits.mergedRanges else {
      throw .workbook(.tooManyMergedRanges(sheet: part.position))
    }
    guard let range = CellReference.range(reference.bytes) else {
      throw .workbook(.damaged(part))
    }
    ranges.append(range)
  }
}
