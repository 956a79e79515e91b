/// Which impactd this is: daemon and client are built and released together.
public enum Release {
  public static let version = "0.1.0"

  /// Where an installation keeps the published factor books.
  public static let factorsFolder = "/usr/share/impactd/factors"

  /// The `Factors` folder of the checkout in whose build folder a program lies, such as
  /// `CHECKOUT/.build/…/impactd`; nil for the path of an installed program.
  public static func checkoutFactors(besideBuildOf program: String) -> String? {
    let folders = program.split(separator: "/", omittingEmptySubsequences: false)
    guard let build = folders.firstIndex(where: isBuildFolder) else { return nil }
    return folders[..<build].joined(separator: "/") + "/Factors"
  }

  /// `.build`, or a second build folder such as `.build-debug`.
  private static func isBuildFolder(_ name: Substring) -> Bool {
    name == ".build" || name.hasPrefix(".build-") || name.hasPrefix(".build_")
  }
}
