import Glibc

/// The sample files beside the checkout, which are not part of it. Tests over them are skipped,
/// by name, where the folder is missing; `IMPACT_SHARED` names another place.
enum SharedSamples {
  static let folder = shared + "/samples"
  static let real = shared + "/real"
  static let isAtHand = access(folder, R_OK) == 0

  private static let shared: String = {
    if let place = getenv("IMPACT_SHARED") { return String(cString: place) }
    // Tests/TablesTests/SharedSamples.swift, three levels below the checkout.
    return #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/shared"
  }()

  static func bytes(_ name: String, in folder: String = folder) -> [UInt8] {
    guard let file = fopen(folder + "/" + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }
}
