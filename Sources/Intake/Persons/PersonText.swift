/// The text by which somebody asks for a person: a name, a staff number, a registration.
///
/// Only letters and digits are compared, in either case, so that `XK21 ZRQ` and `xk21-zrq` are one.
/// The text must begin and end where words of the other do: `Ann` is not found in `Annual`.
public struct PersonText: Sendable {
  private let wanted: [Unicode.Scalar]

  /// Nil where the text has fewer than `IntakeLimits.personLetters` letters and digits, which would
  /// be found everywhere, or more than `IntakeLimits.personBytes` bytes.
  public init?(_ text: String) {
    guard text.utf8.count <= IntakeLimits.personBytes else { return nil }
    let wanted = Words(text).scalars
    guard wanted.count >= IntakeLimits.personLetters else { return nil }
    self.wanted = wanted
  }

  /// Whether `text` names the person.
  public func stands(in text: String) -> Bool {
    // Most texts do not even have the first letter behind the start of a word.
    let words = Words(text)
    guard let first = wanted.first, words.scalars.count >= wanted.count else { return false }
    let last = words.scalars.count - wanted.count
    for start in 0...last where words.isStart[start] && words.scalars[start] == first {
      let end = start + wanted.count
      guard end == words.scalars.count || words.isStart[end] else { continue }
      if words.scalars[start..<end].elementsEqual(wanted) { return true }
    }
    return false
  }

  /// Letters and digits without what stands between them.
  private struct Words {
    var scalars: [Unicode.Scalar] = []
    /// Whether a word begins with the scalar of the same index.
    var isStart: [Bool] = []

    init(_ text: String) {
      var isBetween = true
      for scalar in text.lowercased().unicodeScalars {
        guard Words.isLetterOrDigit(scalar) else {
          isBetween = true
          continue
        }
        scalars.append(scalar)
        isStart.append(isBetween)
        isBetween = false
      }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "0"..."9": true
      case _ where scalar.isASCII: false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
  }
}
