/// Where an entry lies below the drop directory.
package struct DropPath: Hashable, Sendable {
  package let folders: [EntryName]
  package let name: EntryName

  package init(folders: [EntryName], name: EntryName) {
    self.folders = folders
    self.name = name
  }

  package var display: String {
    (folders + [name]).map(\.display).joined(separator: "/")
  }

  /// The first-level folder is an organisation's code; files at the root have none.
  package var organisation: EntryName? { folders.first }
}

extension EntryName {
  /// Folders in which the daemon puts what it has read.
  package static let reserved: Set<String> = ["accepted", "quarantine"]

  package var isReserved: Bool { EntryName.reserved.contains(display) }

  /// Names that are never a finished delivery: hidden files, what Office and Windows leave beside
  /// a document, and what transfer programs call a file that they still write (contract section 3).
  package var isNeverTaken: Bool {
    let text = display.lowercased()
    let endings = [".tmp", ".part", ".partial", ".crdownload", ".filepart"]
    return text.hasPrefix(".") || text.hasPrefix("~$")
      || ["thumbs.db", "desktop.ini"].contains(text)
      || endings.contains { text.hasSuffix($0) }
  }

  /// An organisation code is short and printable, because it stands in every answer.
  package var isOrganisation: Bool {
    bytes.count <= ServiceLimits.organisationBytesMax
      && String(validating: bytes, as: UTF8.self) == display
  }
}

extension DropPath {
  /// Text from which the path is read back whatever bytes its names hold: all but plain ASCII is
  /// percent-encoded. This is what the ledger keeps of a move that is to follow.
  package var encoded: String {
    (folders + [name]).map(\.encoded).joined(separator: "/")
  }

  package init?(encoded text: String) {
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
      .compactMap { EntryName(encoded: $0) }
    guard let last = names.last,
      names.count == text.utf8.count(where: { $0 == UInt8(ascii: "/") }) + 1
    else { return nil }
    self.init(folders: Array(names.dropLast()), name: last)
  }
}

extension EntryName {
  fileprivate var encoded: String {
    var text = ""
    for byte in bytes {
      if (0x21...0x7E).contains(byte), byte != UInt8(ascii: "%") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return text
  }

  fileprivate init?(encoded text: Substring) {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    self.init(bytes: bytes)
  }
}
