public import ImpactCore

/// Everything that can be wrong with one row. The raw value is the code of `problems.csv`, for
/// scripts; it never changes.
public enum ProblemCode: String, CaseIterable, Sendable {
  case dateMissing = "date-missing"
  case dateInvalid = "date-invalid"
  case dateOrder = "date-order"
  case spanTooLong = "span-too-long"
  case numberInvalid = "number-invalid"
  case numberNegative = "number-negative"
  case numberSuppressed = "number-suppressed"
  case quantityMissing = "quantity-missing"
  case unitMissing = "unit-missing"
  case unitUnknown = "unit-unknown"
  case volumeOnly = "volume-only"
  case odometerFalls = "odometer-falls"
  case odometerFallsBesideMiles = "odometer-falls-beside-miles"
  case windowInvalid = "window-invalid"
  case kindUnknown = "kind-unknown"
  case ewcDestroyed = "ewc-destroyed"
  case ewcInvalid = "ewc-invalid"
  case milesOver600InADay = "miles-over-600-in-a-day"
  case negativeWithoutReference = "negative-without-reference"
  case statusUnknown = "status-unknown"
  case statusMissing = "status-missing"
  case typeUnknown = "type-unknown"
  case priceTooLow = "price-too-low"
  case weightJump = "weight-jump"
  case referenceUnmatched = "reference-unmatched"
  case dateFarAhead = "date-far-ahead"
  case kilometresAsMiles = "kilometres-as-miles"
  case tooFastInMiles = "too-fast-in-miles"
  case measureUnknown = "measure-unknown"
  case measureFromFiles = "measure-from-files"
  case unitUnsuitable = "unit-unsuitable"
  case documentMissing = "document-missing"

  /// What happens to the row.
  public var state: RowState {
    switch self {
    case .milesOver600InADay, .negativeWithoutReference, .statusUnknown, .statusMissing,
      .typeUnknown, .priceTooLow, .weightJump, .odometerFallsBesideMiles, .spanTooLong,
      .dateFarAhead, .kilometresAsMiles, .tooFastInMiles:
      .held
    default: .rejected
    }
  }

  /// One sentence: what is wrong.
  public var reason: String {
    switch self {
    case .dateMissing: "The date is missing."
    case .dateInvalid: "This is not a date that the calendar has."
    case .dateOrder: "The last day lies before the first."
    case .spanTooLong: "The row covers more than 366 days."
    case .numberInvalid: "This is not a number."
    case .numberNegative: "This number cannot be less than zero."
    case .numberSuppressed: "The number is hidden because it is small."
    case .quantityMissing: "The quantity is missing, and missing is not zero."
    case .unitMissing: "The quantity has no unit."
    case .unitUnknown: "The unit is not known."
    case .volumeOnly: "The row gives a volume, and a volume is no weight."
    case .odometerFalls: "The odometer at the end is below the one at the start."
    case .odometerFallsBesideMiles: "The odometer falls, although the row gives a distance."
    case .windowInvalid: "The report period is not a number of days from 1 to 366."
    case .kindUnknown: "The row says neither meeting nor consultation."
    case .ewcDestroyed: "The EWC code was turned into a number by a spreadsheet and is lost."
    case .ewcInvalid: "The EWC code has not six digits, or its chapter does not exist."
    case .milesOver600InADay:
      "More than \(IntakeLimits.milesInADay) miles in one day is hard to believe."
    case .negativeWithoutReference:
      "The distance is negative, and no reference says what it takes back."
    case .statusUnknown: "The status does not say whether the row counts."
    case .statusMissing: "The status is missing, so nothing says whether the row counts."
    case .typeUnknown: "The type does not say how the journey was made."
    case .referenceUnmatched: "No row of the other sheet has this reference."
    case .dateFarAhead: "The date lies more than a year ahead."
    case .kilometresAsMiles:
      "The distance and the odometer differ as miles and kilometres do: one may be wrong."
    case .tooFastInMiles:
      "So many miles in that time are faster than anyone drives; so many kilometres are not."
    case .measureUnknown: "This is neither the code nor the title of a measure."
    case .measureFromFiles: "The other streams' files tell this measure, never an entry."
    case .unitUnsuitable: "The measure is not entered in this unit."
    case .documentMissing: "The entry names no document that shows it."
    case .priceTooLow: "The price of this weight is so low that kilograms may stand as tonnes."
    case .weightJump: "The weight is \(WasteHistory.jump) times or more the site's last month's."
    }
  }

  /// One sentence: what to do about it.
  public var whatToDo: String {
    switch self {
    case .dateMissing, .dateInvalid, .dateOrder:
      "Correct the date (day/month/year) and drop the file again."
    case .spanTooLong: "Check both dates, then accept, reject or correct the held row."
    case .numberInvalid, .numberNegative:
      "Write the figure with digits only and drop the file again."
    case .numberSuppressed: "Ask the publisher for the figure, or leave the row out."
    case .quantityMissing: "Fill in the quantity and drop the file again."
    case .unitMissing, .unitUnknown:
      "Write the unit (miles, km, kg, tonnes) in the row or header and drop the file again."
    case .volumeOnly: "Ask the contractor for the weight and drop the file again."
    case .odometerFalls: "Correct the two odometer readings and drop the file again."
    case .odometerFallsBesideMiles, .milesOver600InADay, .negativeWithoutReference, .typeUnknown,
      .statusUnknown, .statusMissing:
      "Check the row with whoever sent it, then accept or reject it."
    case .windowInvalid: "Export the report again and drop it unchanged."
    case .kindUnknown: "Write meeting or consultation and drop the file again."
    case .ewcDestroyed: "Format the column as text, enter the code again and drop the file again."
    case .ewcInvalid: "Enter the six digits of the code and drop the file again."
    case .referenceUnmatched:
      "Correct the reference in one of the two sheets and drop the file again."
    case .dateFarAhead: "Check the year with whoever sent it, then accept or reject the held row."
    case .kilometresAsMiles, .tooFastInMiles:
      "Check the unit of the distance, then accept, reject or correct the held row."
    case .measureUnknown:
      "Write the code of the measure (ENV-01 to ENV-16) and drop the file again."
    case .measureFromFiles: "Drop the files that show it instead, and remove the row."
    case .unitUnsuitable: "Enter the figure in a unit of the measure and drop the file again."
    case .documentMissing:
      "Name the document (a report, a letter, a list of those who came) and drop the file again."
    case .priceTooLow, .weightJump:
      "Check the weight and its unit, then accept, reject or correct the held row."
    }
  }
}
