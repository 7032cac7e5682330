import OpenMetrics
import Testing

/// What the parsers read, and as what.
@Suite struct AcceptedTextTests {
  @Test func `All parts of a family are read`() throws {
    let text = """
      # TYPE load_seconds histogram
      # UNIT load_seconds seconds
      # HELP load_seconds How long it took.
      load_seconds_bucket{path="/",le="0.5"} 1 1.5 # {trace="a b"} 0.25 1.25
      load_seconds_bucket{path="/",le="+Inf"} 2 1.5 # {} 3
      load_seconds_count{path="/"} 2 1.5
      load_seconds_sum{path="/"} 3.25 1.5
      # EOF

      """
    let path = Label("path", "/")
    let expected = MetricFamily(
      "load_seconds",
      type: .histogram,
      unit: "seconds",
      help: "How long it took.",
      samples: [
        Sample(
          "load_seconds_bucket",
          labels: [path, Label("le", "0.5")],
          value: 1,
          timestamp: 1.5,
          exemplar: Exemplar(labels: [Label("trace", "a b")], value: 0.25, timestamp: 1.25)
        ),
        Sample(
          "load_seconds_bucket",
          labels: [path, Label("le", "+Inf")],
          value: 2,
          timestamp: 1.5,
          exemplar: Exemplar(labels: [], value: 3)
        ),
        Sample("load_seconds_count", labels: [path], value: 2, timestamp: 1.5),
        Sample("load_seconds_sum", labels: [path], value: 3.25, timestamp: 1.5),
      ]
    )
    #expect(try MetricFamily.parse(text, as: .openMetrics1) == [expected])
  }

  @Test(arguments: [
    ("1", 1), ("+1", 1), ("-1", -1), ("0001", 1), ("1.", 1), (".5", 0.5), ("1e3", 1000), ("1E-3", 0.001),
    ("+Inf", .infinity), ("-Inf", -.infinity), ("inf", .infinity), ("Infinity", .infinity), ("nan", .nan),
    ("NaN", .nan),
    ("9223372036854775808", 9_223_372_036_854_775_808), ("12345678901234567890.5", 12_345_678_901_234_567_890.5),
  ]) func `Numbers are read in all their spellings`(text: String, number: Double) throws {
    let families = try MetricFamily.parse("a \(text)\n# EOF\n", as: .openMetrics1)
    #expect(families == [MetricFamily("a", type: .unknown, samples: [Sample("a", value: number)])])
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\\nb", "a\nb"), ("a\\\\b", "a\\b"), ("a\\\"b", "a\"b"), ("a\\zb", "a\\zb"), ("\\\\n", "\\n"),
    ("\\\\\\n", "\\\n"), (" # ", " # "), ("{},=", "{},="), ("é🙂", "é🙂"), ("", ""), ("a\tb", "a\tb"),
  ]) func `Label values and help are unescaped`(written: String, meant: String) throws {
    let text = "# HELP a \(written)\na{b=\"\(written)\"} 1\n# EOF\n"
    let sample = Sample("a", labels: [Label("b", meant)], value: 1)
    let family = MetricFamily("a", type: .unknown, help: meant, samples: [sample])
    #expect(try MetricFamily.parse(text, as: .openMetrics1) == [family])
  }

  @Test(arguments: [
    "# EOF", "# EOF\n", "a 1\n# EOF", "a{} 1\n# EOF\n", "# TYPE a counter\n# EOF\n", "# UNIT a \n# EOF\n",
    "# HELP a \n# EOF\n",
    "# HELP a ends in \\\n# EOF\n", "# HELP a b\n# TYPE a counter\na_total 1\n# EOF\n",
    "# TYPE a counter\na_total 1\na_created 1\n# EOF\n", "# TYPE a counter\na_total 1 1 # {} 1\n# EOF\n",
    "# TYPE a info\na_info{b=\"1\"} 1\na_info{b=\"2\"} 1\na_info{b=\"1\",c=\"2\"} 1.0\n# EOF\n",
    "# TYPE a stateset\na{a=\"x\"} 1\na{a=\"y\"} 0\n# EOF\n",
    "# TYPE a summary\na{quantile=\"0\"} NaN\na{quantile=\"1.0\"} 1\na_count 1\na_sum 2\n# EOF\n",
    "# TYPE a histogram\na_bucket{le=\"-1.0\"} 0\na_bucket{le=\"+Inf\"} 3\n# EOF\n",
    "# TYPE a gaugehistogram\na_bucket{le=\"-1\"} 1 # {} -2\na_bucket{le=\"+Inf\"} 3\na_gcount 3\na_gsum -7\n# EOF\n",
    "# TYPE a gauge\na 1 0.0\na 2 0.0000000001\na 3 0.000000001\n# EOF\n", "a 1\nb 2\nc 3\n# EOF\n",
    "# TYPE a histogram\na_bucket{le=\"+Inf\"} 1 # {a=\"\(String(repeating: "é", count: 127))\"} 1\n# EOF\n",
    "# TYPE a histogram\na_bucket{le=\"1\"} 0 1\na_bucket{le=\"+Inf\"} 1 1\na_bucket{le=\"1\"} 1 2\na_bucket{le=\"+Inf\"} 1 2\n# EOF\n",
  ]) func `OpenMetrics allows it`(text: String) throws {
    let families = try MetricFamily.parse(text, as: .openMetrics1)
    #expect(try MetricFamily.parse(families.text(in: .openMetrics1), as: .openMetrics0) == families)
  }

  @Test(arguments: [
    "", "\n\n", "# by hand\n#\n##\n", "  a  1  \n", "a{ b = \"c\" , d=\"e\" , } 1 1000\n", "a\t1\t-5\n", "a{} 1\n",
    "a {b=\"c\"} 1\n",
    "#HELP a b\n", "# TYPE a_total counter\na_total 1\n", "# TYPE a counter\na 1\n", "# TYPE a untyped\na NaN\n",
    "# HELP a says \"it\"\n# HELP b\n", "# HELPER a\n",
    "# TYPE a summary\na{quantile=\"0.5\"} -1\na_sum -1\na_count 1\n",
    "# TYPE a histogram\na_bucket{le=\"1\"} 1\na_bucket{le=\"+Inf\"} 1\na_sum -1\na_count 1\n",
  ]) func `The text format allows it`(text: String) throws {
    let families = try MetricFamily.parse(text, as: .text0)
    #expect(try MetricFamily.parse(families.text(in: .text0), as: .text1) == families)
  }

  @Test func `A counter of the text format is named as OpenMetrics has it`() throws {
    let text = "# HELP hits_total Hits.\n# TYPE hits_total counter\nhits_total{a=\"b\"} 3 1500\n"
    let sample = Sample("hits_total", labels: [Label("a", "b")], value: 3, timestamp: 1.5)
    let families = try MetricFamily.parse(text, as: .text0)
    #expect(families == [MetricFamily("hits", type: .counter, help: "Hits.", samples: [sample])])
    #expect(families.text(in: .text0) == text)
  }

  @Test(arguments: [[0x61, 0xff], [0x61, 0xc3, 0x28], [0x61, 0xed, 0xa0, 0x80]] as [[UInt8]])
  func `What is not UTF-8 is refused where it begins`(bytes: [UInt8]) {
    let error = #expect(throws: ParseError.self) { try MetricFamily.parse(bytes + "\n".utf8, as: .openMetrics1) }
    #expect(error?.line == 1)
    #expect(error?.column == 2)
    #expect(error?.found == "the byte 0x\(String(bytes[1], radix: 16))")
  }
}
