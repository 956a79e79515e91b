/// Limits on what a factor book may hold.
public enum BookLimits {
  /// Bytes of a book, or of the rules beside it.
  public static let bytesMax = 16 << 20
  /// Digits of a value, leading zeros included. Published figures have up to 18; with 20, any sum
  /// of factors times any total of the ledger stays within the digits of `Exact`.
  public static let valueDigitsMax = 20
  /// Faults that a check names; whoever wrote more has made one mistake many times.
  public static let faultsMax = 50
}
