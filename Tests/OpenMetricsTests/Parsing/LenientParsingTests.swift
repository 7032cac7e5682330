import OpenMetrics
import Testing

/// What a strict reader refuses and a scraper takes in.
@Suite struct LenientParsingTests {
  @Test(arguments: [
    // An exemplar above its bucket.
    """
    # TYPE a histogram
    a_bucket{le="1"} 1 # {TraceID="x"} 2
    a_bucket{le="+Inf"} 1
    # EOF
    """,
    // More than 128 characters of labels.
    """
    # TYPE a counter
    a_total 1 # {TraceID="\(String(repeating: "x", count: 200))"} 2
    # EOF
    """,
    // A family taken up again.
    """
    a 1
    b 1
    a{c="d"} 1 # {TraceID="x"} 1
    # EOF
    """,
  ])
  func `Lines that can be read are taken in`(text: String) throws {
    #expect(throws: ParseError.self) { try MetricFamily.parse(text, as: .openMetrics1) }
    let families = try MetricFamily.parse(text, as: .openMetrics1, strictness: .lenient)
    #expect(families.flatMap(\.samples).count(where: { $0.exemplar != nil }) == 1)
  }

  @Test func `A line that cannot be read is refused all the same`() {
    #expect(throws: ParseError.self) {
      try MetricFamily.parse("a one\n# EOF\n", as: .openMetrics1, strictness: .lenient)
    }
  }
}
