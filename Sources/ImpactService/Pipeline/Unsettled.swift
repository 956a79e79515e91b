/// A file stands in the ledger and could not be put away: it is counted, and its move is pending.
struct Unsettled: Error {
  let fault: any Error

  /// The disk, not the place that the file should go to, is to blame.
  var isStorageTrouble: Bool { (fault as? SystemFault)?.isStorageTrouble == true }

  /// What is said behind the file's name.
  var reason: String {
    let what = "is counted and cannot be put away (\(fault)); it will be, once that is mended"
    guard let fault = fault as? SystemFault, fault.isPermission else { return what }
    return what + ": let the group write to its folder"
  }
}
