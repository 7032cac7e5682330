import Testing

@testable import Documents

@Suite struct ReportTests {
  /// The source line and the caret under it, for a line with one mark.
  private func excerpt(_ marked: String) -> String {
    let fixture = Marked(marked)
    guard let place = fixture.places.first else { return "" }
    return SourceLines(fixture.source).excerpt(at: place)?.text ?? ""
  }

  @Test func theCaretStandsUnderThePlace() {
    #expect(excerpt("a: 1\nb: 1️⃣x\n") == " 2 | b: x\n   |    ^\n")
    #expect(excerpt("a: 1\r\nb: 1️⃣x\r\n") == " 2 | b: x\n   |    ^\n")
    #expect(excerpt("b: x1️⃣") == " 1 | b: x\n   |     ^\n")
    #expect(excerpt("\u{FEFF}b: x\n").isEmpty)
  }

  @Test func tabsStayTabs() {
    #expect(excerpt("a:\tb\t1️⃣c\n") == " 1 | a:\tb\tc\n   |   \t \t^\n")
  }

  @Test func wideLettersTakeTwoColumnsAndMarksNone() {
    #expect(excerpt("日本: 1️⃣x\n") == " 1 | 日本: x\n   |       ^\n")
    #expect(excerpt("e\u{301}: 1️⃣x\n") == " 1 | e\u{301}: x\n   |    ^\n")
    #expect(excerpt("👍: 1️⃣x\n") == " 1 | 👍: x\n   |     ^\n")
  }

  @Test func ofALongLineTheNeighbourhoodIsShown() {
    let long = String(repeating: "é", count: 500)
    let sixty = String(repeating: "é", count: 60)
    let blanks = String(repeating: " ", count: 60)
    #expect(excerpt(long + "1️⃣x" + long) == " 1 | …\(sixty)x\(sixty.dropLast())…\n   |  \(blanks)^\n")
    #expect(excerpt("1️⃣x" + long) == " 1 | x\(sixty)\(sixty.dropLast())…\n   | ^\n")
    #expect(excerpt(long + "1️⃣") == " 1 | …\(sixty)\n   |  \(blanks)^\n")
  }

  @Test func emptyLinesAndPlacesOutsideAreNotShown() {
    let source = Source(name: "s", text: "a\n\nb")
    let lines = SourceLines(source)
    #expect([2, 4, 0].map { lines.excerpt(at: Place(source, line: $0, column: 1)) } == [nil, nil, nil])
    #expect(lines.excerpt(at: Place(source, line: 3, column: 99)) == Excerpt(line: " 3 | b", caret: "   |  ^"))
  }

  @Test func noControlCharacterReachesTheTerminal() {
    let source = Source(name: "s", text: "a\u{1B}[31m\u{9B}x")
    let diagnostic = Diagnostic("Found \u{1B}[31m\n.", help: "not\u{7}", at: Place(source, line: 1, column: 1))
    #expect(
      DiagnosticReport([diagnostic]).text
        == "s:1:1: Found \\u{1B}[31m\\n.\n 1 | a\u{FFFD}[31m\u{FFFD}x\n   | ^\n  = not\\u{07}\n")
  }

  @Test func findingsAreSortedAndSaidOnce() {
    let source = Source(name: "s", text: "")
    let findings = [(3, "c"), (1, "b"), (1, "a"), (3, "c")].map {
      Diagnostic($1, at: Place(source, line: $0, column: 1))
    }
    #expect(
      DiagnosticReport(findings + [Diagnostic("d", path: "x[0].y"), Diagnostic("w", severity: .warning)]).text
        == "x[0].y: d\nwarning: w\ns:1:1: b\ns:1:1: a\ns:3:1: c\n")
  }

  @Test func aHundredAreEnough() {
    let lines = DiagnosticReport((1...103).map { Diagnostic("m\($0)") }).text.split(separator: "\n")
    #expect(lines.count == 101)
    #expect(lines.last == "… and 3 more")
  }

  @Test func aThousandErrorsAreKept() {
    let text = "name: x\n" + (0..<1_500).map { "k\($0): 1\n" }.joined()
    #expect(Reading<Sample>(Source(name: "s", text: text), as: .yaml).diagnostics.count == 1_000)
    let twice = String(repeating: "name: x\n", count: 1_500)
    #expect(Reading<Sample>(Source(name: "s", text: twice), as: .yaml).diagnostics.count == 1_000)
  }

  @Test(.timeLimit(.minutes(10))) func aHundredFindingsInOneLongLineAreShownSoon() {
    let source = Source(name: "s", text: String(repeating: "é", count: 500_000))
    let findings = (0..<100).map { Diagnostic("m", at: Place(source, line: 1, column: 1_000 * $0)) }
    let shown = DiagnosticReport(findings).text.utf8.count
    #expect(shown < 100_000)
  }
}
