/// Limits on what a factor book may hold.
public enum BookLimits {
  /// Digits of a value, leading zeros included. Published figures have up to 18; with 20, any sum
  /// of factors times any total of the ledger stays within the digits of `Exact`.
  public static let valueDigitsMax = 20
  /// Faults that a check names; whoever wrote more has made one mistake many times.
  public static let faultsMax = 50
}
