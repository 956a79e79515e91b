import Fuzzing
import Glibc
import Testing

/// Replays what `Scripts/fuzz` began with and what it found.
struct CorpusTests {
  /// A few inputs would be no corpus.
  private static let fewest = 20
  /// Of processor time for one input, read four times over.
  private static let secondsMost = 1.0

  @Test(arguments: FuzzTarget.allCases)
  func `every kept input is read or refused as it should be`(_ target: FuzzTarget) {
    let inputs = Corpus.inputs(of: target)
    #expect(inputs.count >= CorpusTests.fewest, "in \(Corpus.folder(of: target))")
    for input in inputs {
      let start = CorpusTests.processorSeconds
      #expect(target.complaints(about: input.bytes) == [], "\(target)/\(input.name)")
      let seconds = CorpusTests.processorSeconds - start
      #expect(seconds < CorpusTests.secondsMost, "\(target)/\(input.name) is slow")
    }
    print("fuzz corpus: \(inputs.count) inputs of \(target.rawValue) replayed")
  }

  /// Of this thread: what others run beside it costs nothing.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: FuzzTarget.allCases)
  func `kept inputs are small and have words to be changed with`(_ target: FuzzTarget) {
    for input in Corpus.inputs(of: target) {
      #expect(input.bytes.count <= 16 << 10, "\(target)/\(input.name)")
    }
    #expect(!Corpus.bytes(Corpus.words(of: target)).isEmpty)
  }
}
