/// What totals can be grouped by. The raw values are the words of `--by` and of the answer.
public enum GroupKey: String, CaseIterable, WireValue {
  case org, site, unit, contract, stream, month, quarter, year
  /// The April-to-March financial year.
  case financialYear = "fy"
  case activity, fuel, treatment, edition
}
