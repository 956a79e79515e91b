/// Limits on what a table of prices may hold.
public enum PriceLimits {
  /// Bytes of a table.
  public static let bytesMax = 1 << 20
  /// Lines of a table, blank ones included.
  public static let linesMax = 5000
  /// Digits of a price, leading zeros included. Published ones have up to eight.
  public static let digitsMax = 12
  /// Years that a price may be of or be stated in.
  public static let years = 1900...2200
}
