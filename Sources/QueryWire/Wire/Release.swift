/// Which impactd this is: daemon and client are built and released together.
public enum Release {
  public static let version = "0.1.0"
}
