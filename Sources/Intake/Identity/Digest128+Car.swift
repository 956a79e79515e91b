import ImpactCore

extension Digest128 {
  /// A car's registration as a keyed hash, the same however it is spaced; nil where there is none.
  init?(car text: CellText, _ start: SealedFields.Start) {
    if CellNumber.isMissing(text) { return nil }
    let plate = text.folded.utf8.filter { !(UInt8(ascii: " ")...UInt8(ascii: "/")).contains($0) }
    var sealed = start.fields(.car)
    sealed.add(plate[...])
    self = sealed.digest
  }
}
