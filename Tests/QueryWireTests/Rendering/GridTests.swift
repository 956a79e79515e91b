import ImpactCore
import QueryWire
import Testing

@Suite struct GridTests {
  private let grid = Grid(
    columns: [
      .text("place", "place"), .figure("miles", "by car", "miles", decimals: 1),
      .text("remark", "remark"),
    ],
    rows: [
      [.text("Leeds"), .figure(Sample.exact("1234.56")), .text("one two three four five six")],
      [.text("=1+1"), .nothing, .text("say \"hi\", then\nstop")],
      [.nothing, .figure(Sample.exact("-3")), .text("")],
    ],
    total: [.text("total"), .figure(Sample.exact("1231.56")), .text("")])

  @Test func `a table sets figures to the right and nothing known as a dash`() {
    #expect(
      grid.table(.plain) == """
                by car
        place    miles  remark
        Leeds  1,234.6  one two three four five six
        =1+1         –  say "hi", then␊stop
        –         -3.0
        ─────  ───────  ───────────────────────────
        total  1,231.6

        """)
  }

  @Test func `text is broken into lines where the terminal is narrow`() {
    #expect(
      grid.table(TextStyle(width: 32, isColoured: false)) == """
                by car
        place    miles  remark
        Leeds  1,234.6  one two three
                        four five six
        =1+1         –  say "hi",
                        then␊stop
        –         -3.0
        ─────  ───────  ────────────────
        total  1,231.6

        """)
  }

  @Test func `columns that find no room follow in a second table`() {
    #expect(
      grid.table(TextStyle(width: 24, isColoured: false)) == """
                by car
        place    miles
        Leeds  1,234.6
        =1+1         –
        –         -3.0
        ─────  ───────
        total  1,231.6

        place  remark
        Leeds  one two three
               four five six
        =1+1   say "hi",
               then␊stop
        –
        ─────  ─────────────────
        total

        """)
  }

  @Test func `colour is only where it is asked for`() {
    #expect(!grid.table(.plain).contains("\u{1B}"))
    let coloured = grid.table(TextStyle(width: nil, isColoured: true))
    #expect(coloured.contains("\u{1B}[1mplace    miles  remark\u{1B}[0m"))
  }

  @Test func `a CSV is exact, has no total, and runs nothing in a spreadsheet`() {
    #expect(
      grid.csv == """
        place,miles,remark
        Leeds,1234.56,one two three four five six
        '=1+1,,"say ""hi"", then
        stop"
        ,-3,

        """)
  }

  @Test(arguments: ["=", "+", "-", "@", "\t", "\r"])
  func `a text that a spreadsheet would run gets an apostrophe`(first: String) {
    let cell = Grid(columns: [.text("a", "a")], rows: [[.text(first + "x")]]).csv
    #expect(cell.contains("'" + first + "x"))
  }

  @Test func `Markdown has no meaning of its own in a cell`() {
    let markdown = Grid(
      columns: [.text("a", "a"), .figure("b", "b", "kg")],
      rows: [[.text("x|y *z* <b>"), .figure(Exact(1500))]],
      total: [.text("total"), .figure(Exact(1500))]
    ).markdown
    #expect(
      markdown == #"""
        | a | b kg |
        | --- | ---: |
        | x\|y \*z\* \<b\> | 1,500 |
        | **total** | **1,500** |

        """#)
  }
}
