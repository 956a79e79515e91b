import ImpactCore
import QueryWire
import Testing

@Suite struct SignoffReportTests {
  @Test func `a sign-off is set out with its figures and its digest`() {
    let text = Sample.signoff.report.text(.plain)
    #expect(
      text.hasPrefix(
        """
        s1 · 1 April 2024 to 31 March 2025
        signed    30 April 2025, 08:00 UTC
        by        Ada (uid 1000)
        note      For the board
        editions  uk-ghg-2024-v1.1
        SHA-256   aaaa
        """))
    #expect(text.contains("RNN"))
    #expect(
      text.hasSuffix(
        """

        The figures leave something out or may still change: 2 rows without NOx, 10 rows without \
        PM2.5, 1 held.

        """))
    #expect(Sample.signoff.grid.csv.contains("\nRNN,mileage,10,1000,1000,0,"))
  }

  @Test func `sign-offs are a list with who, when and why`() {
    let list = SignoffsAnswer(signoffs: [Sample.signoff], totalSignoffs: 3)
    let text = list.report.text(.plain)
    for words in ["s1", "2025-04-30 08:00", "Ada", "For the board", "268.60", "1 of 3 sign-offs"] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    #expect(
      list.grid.csv.contains(
        "\ns1,2025-04-30T08:00:00.000Z,FY2024-25,2024-04-01,2025-03-31,RNN,Ada,1000,For the board,")
    )
    let none = SignoffsAnswer(signoffs: [], totalSignoffs: 0)
    #expect(none.report.text(.plain) == "Nothing was signed yet.\n")
  }

  @Test func `drift shows then, now and the difference, and then the files`() {
    #expect(Sample.drift.report.text(.plain) == SignoffReportTests.drift)
  }

  private static let drift = """
    s1 · 1 April 2024 to 31 March 2025 · signed by Ada on 30 April 2025, 08:00 UTC · \
    organisation RNN

    figure        unit       then     now  difference
    rows                       10       9          -1
    distance      miles     1,000     900        -100
    by car        miles     1,000     900        -100
    low emission  miles         0       0           0
    GHG           kg CO2e  268.60  241.74      -26.86
    well to tank  kg CO2e   66.31   66.31        0.00
    NOx           g             –       –           –
    PM2.5         g             –   <0.01       <0.01
    Nothing was known of PM2.5 when it was signed.

    What has moved it
                                                          distance  by car      GHG  PM2.5
    cause      id  file           on, UTC           rows     miles   miles  kg CO2e      g
    late file  –   3 more files   –                    0         –       –        –      –
    amendment  f7  claims-v2.csv  2025-05-11 21:46    -1      -100    -100   -26.86      –
    edition    –   RNN, mileage   –                    0         –       –        –  <0.01
    ─────────  ──  ─────────────  ────────────────  ────  ────────  ──────  ───────  ─────
    all                                               -1      -100    -100   -26.86  <0.01

    Factors that are others
    uk-ghg-2024.csv  changed

    """

  @Test func `a CSV of drift adds up to what is now`() {
    let lines = Sample.drift.grid.csv.split(separator: "\n")
    #expect(lines[0].hasPrefix("cause,file_id,file,org,stream,first_at,last_at,rows_counted,"))
    #expect(lines[1].hasPrefix("signed,,,,,,,10,1000,1000,0,"))
    #expect(lines[2].hasPrefix("amendment,f7,claims-v2.csv,RNN,mileage,2025-05-11T21:46:40.000Z,"))
    #expect(lines[2].contains(",-1,-100,-100,,"))
    #expect(lines[3].hasPrefix("edition,,,RNN,mileage,,,0,"))
    #expect(lines[4].hasPrefix("late-file,,3 more files,,,,,0,"))
    #expect(lines.count == 5)
  }

  @Test func `no drift and what cannot be reproduced are sentences`() {
    var drift = Sample.drift
    drift.total = DriftMove(then: Sample.figures, now: Sample.figures)
    drift.groups = []
    #expect(
      drift.report.text(.plain).hasSuffix(
        "\nNothing has moved: every figure is as it was signed.\n"))
    drift.finding = "The figures of s1 cannot be reproduced."
    #expect(drift.report.text(.plain).contains("\nThe figures of s1 cannot be reproduced.\n"))
  }
}
