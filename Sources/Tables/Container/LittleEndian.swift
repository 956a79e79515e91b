/// Whole numbers with their lowest byte first, as ZIP and old workbooks write them. What lies past
/// the end reads as zero, so that a short record cannot trap.
protocol LittleEndian: RandomAccessCollection where Element == UInt8, Index == Int {}

extension Array: LittleEndian where Element == UInt8 {}
extension ArraySlice: LittleEndian where Element == UInt8 {}

extension LittleEndian {
  func uint8(_ offset: Int) -> Int {
    offset >= 0 && offset < count ? Int(self[startIndex + offset]) : 0
  }

  func uint16(_ offset: Int) -> Int {
    uint8(offset) | uint8(offset + 1) << 8
  }

  func uint32(_ offset: Int) -> Int {
    uint16(offset) | uint16(offset + 2) << 16
  }

  func uint64(_ offset: Int) -> UInt64 {
    UInt64(uint32(offset)) | UInt64(uint32(offset + 4)) << 32
  }
}
