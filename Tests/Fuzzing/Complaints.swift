/// What is not as promised, gathered while an input is examined.
package struct Complaints {
  package private(set) var list: [String] = []

  package init() {}

  /// More of one input say no more.
  private static let most = 20

  package mutating func expect(_ isAsPromised: Bool, _ complaint: @autoclosure () -> String) {
    if !isAsPromised, list.count < Complaints.most { list.append(complaint()) }
  }

  /// A sentence for people: it begins like one and ends like one.
  ///
  /// It may quote the file, whose control characters are made visible wherever a text is shown.
  package mutating func expectSentence(_ text: String, _ what: String) {
    let ends = text.hasSuffix(".") || text.hasSuffix(".”")
    let starts = text.first.map { !$0.isLowercase && !$0.isWhitespace } ?? false
    expect(starts && ends, "\(what) is no plain sentence: \(text.debugDescription)")
  }
}
