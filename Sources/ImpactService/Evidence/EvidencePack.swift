import Crypto
import ImpactCore
import QueryWire

/// Everything that proves a report of the measures, in files that need nothing but themselves: the
/// figures, what each was reckoned from, the receipts' digests, the factor rows, the dated objects
/// of `savings.toml`, the sign-offs, and a program that recomputes every figure. No personal data:
/// activity stands in it by organisation and month, files by their number and digest.
package struct EvidencePack {
  package let files: [PackFile]

  init(
    _ measures: MeasuresAnswer, _ sums: MeasureSums, _ basis: SavingsBasis,
    files evidence: [FileEvidence], signOffs: [SignoffAnswer]
  ) {
    let whole = [
      PackFile("README.txt", EvidencePack.guide),
      PackFile("measures.csv", measures.grid.csv),
      PackFile("measures.md", "# The environmental measures\n\n" + measures.report.markdown),
      PackFile("basis.md", basis.markdown),
      PackFile("receipts.csv", EvidencePack.receipts(evidence)),
      PackFile("signoffs.csv", EvidencePack.signOffs(signOffs)),
      PackFile("recompute.py", String(decoding: PackageResources.recompute_py, as: UTF8.self)),
    ]
    let files = (whole + PackFigures(sums).arithmetic.files).sorted { $0.name < $1.name }
    self.files = files + [PackFile("manifest.sha256", EvidencePack.manifest(of: files))]
  }

  /// In the format of `sha256sum`.
  private static func manifest(of files: [PackFile]) -> String {
    files.map { file in
      let digest = SHA256.hash(data: Array(file.text.utf8))
      let digits = digest.map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
      return "\(digits.joined())  \(file.name)\n"
    }.joined()
  }

  private static func receipts(_ files: [FileEvidence]) -> String {
    Grid(
      columns: [
        "file", "org", "stream", "received_at", "rows_counted", "sha256", "receipt_sha256",
      ].map { .text($0, $0) },
      rows: files.map { file in
        [
          .text(file.id), .text(file.org), .init(file.stream?.rawValue),
          .text(file.receivedAt.description), .init(file.rowsCounted), .text(file.sha256),
          .init(file.receipt),
        ]
      }
    ).csv
  }

  private static func signOffs(_ signOffs: [SignoffAnswer]) -> String {
    Grid(
      columns: ["signoff", "at", "from", "to", "org", "by", "note", "sha256"].map {
        .text($0, $0)
      },
      rows: signOffs.map { signed in
        [
          .text(signed.id), .text(signed.at.description), .init(signed.from?.description),
          .init(signed.to?.description), .init(signed.org), .text(signed.by),
          .text(signed.note), .text(signed.sha256),
        ]
      }
    ).csv
  }

  private static let guide = """
    EVIDENCE PACK

    measures.csv, measures.md   the sixteen environmental measures; the column outcome names what
                                of the Social Value Award's environment theme each supports
    figures.csv                 every figure by itself: the sum of its steps
    steps.csv                   how each figure was reckoned, month by month
    inputs.csv                  every number that a step uses, and where it comes from
    factors.csv                 the published factor rows among them
    basis.md                    baselines, assumption sets and targets, who approved them and why
    receipts.csv                the files behind the figures: digest of each and of its receipt
    signoffs.csv                what was signed of these months, by whom
    manifest.sha256             the digest of every file here (sha256sum -c manifest.sha256)
    recompute.py                recomputes every figure from this pack alone

    To check the pack, run:  python3 recompute.py
    It ends with an error where a single digit is not what it was.

    """
}
