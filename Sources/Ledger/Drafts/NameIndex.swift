import ImpactCore

/// The names of one file, each with a number from 0 in the order of their first use: sites, units
/// and activity keys (as text) share one list.
struct NameIndex {
  private(set) var texts: [String] = []
  private var numbers: [String: UInt32] = [:]
  private var keys: [ActivityKey: UInt32] = [:]
  /// Most rows have the key of the row before.
  private var last: (key: ActivityKey, number: UInt32)?

  mutating func number(of text: String) -> UInt32 {
    if let number = numbers[text] { return number }
    let number = UInt32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }

  mutating func number(of key: ActivityKey) -> UInt32 {
    if let last, last.key == key { return last.number }
    let number: UInt32
    if let known = keys[key] {
      number = known
    } else {
      number = self.number(of: key.description)
      keys[key] = number
    }
    last = (key, number)
    return number
  }
}
