/// A plain value that scratch keeps as it lies in memory, and its place in an order.
package protocol Ranked: BitwiseCopyable {
  /// Room for one.
  static var none: Self { get }
  /// The order as far as 64 bits can tell it: less is first.
  var rank: UInt64 { get }
  /// The whole order, of which `rank` is the beginning.
  static func precedes(_ left: Self, _ right: Self) -> Bool
}
