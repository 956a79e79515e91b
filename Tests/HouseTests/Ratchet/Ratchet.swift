/// Today's exceptions to a limit. The list may only get shorter and its numbers smaller.
struct Ratchet {
  /// Up to here nothing needs an exception.
  let aim: Int
  /// Beyond this nothing is an exception.
  let stop: Int
  /// What is longer than the aim today, with its length.
  let exceptions: [String: Int]

  /// What is wrong with the measured lengths, in one sentence each. None: all is well.
  func complaints(about measured: [String: Int]) -> [String] {
    let tooLong = measured.sorted { $0.key < $1.key }.compactMap { name, length -> String? in
      let allowed = exceptions[name]
      if length > stop { return "\(name) has \(length) lines; \(stop) is the end of it" }
      if length <= aim { return nil }
      guard let allowed else { return "\(name) has \(length) lines; aim at \(aim)" }
      if length > allowed { return "\(name) grew from \(allowed) to \(length) lines" }
      if length < allowed { return "\(name) shrank: write \(length) in the list" }
      return nil
    }
    let gone = exceptions.keys.sorted().filter { (measured[$0] ?? 0) <= aim }
    return tooLong + gone.map { "\($0) needs no exception any more: take it out of the list" }
  }
}
