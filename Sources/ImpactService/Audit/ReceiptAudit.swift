import Crypto
import Glibc
package import Ledger

/// Compares the receipts beside the files with what was written there.
package struct ReceiptAudit: Sendable {
  private let drop: String

  package init(drop: String) {
    self.drop = drop
  }

  /// The first receipt that is lost or changed, in words; nil where all are as they were written.
  /// `moved` is called again and again: many receipts on a slow share are no standstill.
  package func firstDifference(
    in receipts: [FiledReceipt], moved: () -> Void = {}
  ) throws -> String? {
    let root = try Folder(path: drop)
    for receipt in receipts {
      moved()
      guard let place = DropPath(encoded: receipt.place) else {
        return "The ledger names a receipt that no path can have: \(receipt.place)."
      }
      guard let found = try bytes(at: place, in: root) else {
        return "The receipt \(place.display) is gone. Put it back where it was."
      }
      if SHA256.hash(data: found).hexadecimal != receipt.sha256 {
        return "The receipt \(place.display) was changed after it was written. Restore it from a "
          + "copy of the drop directory."
      }
    }
    return nil
  }

  /// Nil where there is no such file.
  private func bytes(at place: DropPath, in root: borrowing Folder) throws -> [UInt8]? {
    do {
      return try SmallFile.bytes(
        of: place.name, in: root.folder(at: place.folders), bytesMax: ServiceLimits.receiptBytesMax)
    } catch let fault as SystemFault where fault.isMissing || fault.code == ENOTDIR {
      return nil
    } catch let fault as SystemFault where fault.code == EFBIG {
      return []
    }
  }
}
