/// What takes in the elements of one XML part of a workbook, from its start to its end.
protocol XMLContent {
  /// An element begins; `depth` counts the elements it stands in, itself included.
  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int) throws(TableFault)
  /// Text, in pieces, with entities and character references replaced.
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>)
  /// An element ends; `depth` is that of the element around it. True where reading should pause.
  mutating func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool
}

extension XMLContent {
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  mutating func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool { false }
}
