import Testing
import TraceContext

@testable import OpenMetrics

/// What a registry with one metric of each kind exposes.
@Suite struct RegistryExpositionTests {
  private static func registry() throws -> MetricRegistry {
    let clock = ManualClock()
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    try registry.info("build", help: "What runs.", ["version": "1.4.2", "commit": "a\"b\\c\nd"])
    let requests = try registry.counter(
      "http_requests_total", help: "Requests \"seen\".", labels: ["method", "status"])
    try requests.child("GET", "200").increment(by: 3)
    try requests.child("POST", "500").increment(by: 0.5)
    try registry.gauge("temperature_celsius", unit: "celsius", help: "Warmth.").set(-1_234_567)
    let sizes = try registry.histogram(
      "size_bytes",
      unit: "bytes",
      help: "Sizes.",
      buckets: Buckets([0.5, 1, 1_000_000]),
      labels: ["kind"]
    )
    let size = try sizes.child("é")
    size.observe(1, span: TestSpans.span(0xabc), at: Timestamp(nanoseconds: 1_500_000_000))
    size.observe(2e6, exemplar: ["path": "/"])
    return registry
  }

  @Test func `OpenMetrics has types, units, exemplars and an end`() throws {
    #expect(
      try Self.registry().text(in: .openMetrics1) == #"""
        # TYPE build info
        # HELP build What runs.
        build_info{version="1.4.2",commit="a\"b\\c\nd"} 1
        # TYPE http_requests counter
        # HELP http_requests Requests \"seen\".
        http_requests_total{method="GET",status="200"} 3
        http_requests_total{method="POST",status="500"} 0.5
        # TYPE temperature_celsius gauge
        # UNIT temperature_celsius celsius
        # HELP temperature_celsius Warmth.
        temperature_celsius -1.234567e+06
        # TYPE size_bytes histogram
        # UNIT size_bytes bytes
        # HELP size_bytes Sizes.
        size_bytes_bucket{kind="é",le="0.5"} 0
        size_bytes_bucket{kind="é",le="1.0"} 1 # {TraceID="0000000000000abcfffffffffffff543",span_id="0000000000000abc"} 1.0 1.5
        size_bytes_bucket{kind="é",le="1e+06"} 1
        size_bytes_bucket{kind="é",le="+Inf"} 2 # {path="/"} 2e+06 1700000000
        size_bytes_count{kind="é"} 2
        size_bytes_sum{kind="é"} 2.000001e+06
        # TYPE openmetrics_refused counter
        # HELP openmetrics_refused What the application offered and could not be exposed, by reason.
        openmetrics_refused_total{reason="exemplar_labels"} 0
        openmetrics_refused_total{reason="decrease"} 0
        openmetrics_refused_total{reason="not_finite"} 0
        openmetrics_refused_total{reason="negative"} 0
        openmetrics_refused_total{reason="conflict"} 0
        # EOF

        """#
    )
  }

  @Test func `The text format has none of these`() throws {
    #expect(
      try Self.registry().text(in: .text0) == #"""
        # HELP build_info What runs.
        # TYPE build_info gauge
        build_info{version="1.4.2",commit="a\"b\\c\nd"} 1
        # HELP http_requests_total Requests "seen".
        # TYPE http_requests_total counter
        http_requests_total{method="GET",status="200"} 3
        http_requests_total{method="POST",status="500"} 0.5
        # HELP temperature_celsius Warmth.
        # TYPE temperature_celsius gauge
        temperature_celsius -1.234567e+06
        # HELP size_bytes Sizes.
        # TYPE size_bytes histogram
        size_bytes_bucket{kind="é",le="0.5"} 0
        size_bytes_bucket{kind="é",le="1"} 1
        size_bytes_bucket{kind="é",le="1e+06"} 1
        size_bytes_bucket{kind="é",le="+Inf"} 2
        size_bytes_count{kind="é"} 2
        size_bytes_sum{kind="é"} 2.000001e+06
        # HELP openmetrics_refused_total What the application offered and could not be exposed, by reason.
        # TYPE openmetrics_refused_total counter
        openmetrics_refused_total{reason="exemplar_labels"} 0
        openmetrics_refused_total{reason="decrease"} 0
        openmetrics_refused_total{reason="not_finite"} 0
        openmetrics_refused_total{reason="negative"} 0
        openmetrics_refused_total{reason="conflict"} 0

        """#
    )
  }

  @Test(arguments: ExpositionFormat.allCases) func `The parser reads what is exposed`(format: ExpositionFormat) throws {
    let families = try MetricFamily.parse(Self.registry().text(in: format), as: format, strictness: .canonical)
    #expect(families.count == 5)
  }

  @Test func `A long exposition comes in pieces that join to the whole`() throws {
    let registry = MetricRegistry()
    let family = try registry.gauge("room", help: "Rooms.", labels: ["number"])
    for number in 0..<5_000 { try family.child("\(number)").set(Double(number)) }
    let chunks = Array(try registry.chunks(in: .openMetrics1))
    #expect(chunks.count > 3)
    #expect(chunks.allSatisfy { !$0.isEmpty && $0.count < 2 * ExpositionChunks.chunkSize })
    #expect(String(decoding: Array(chunks.joined()), as: UTF8.self) == registry.text(in: .openMetrics1))
  }

  @Test func `A compressed exposition is a gzip stream, smaller than the text`() throws {
    let registry = MetricRegistry()
    let family = try registry.gauge("room", help: "Rooms.", labels: ["number"])
    for number in 0..<5_000 { try family.child("\(number)").set(Double(number)) }
    let bytes = Array(try registry.chunks(in: .text0, encoding: .gzip).joined())
    #expect(bytes.prefix(3) == [0x1f, 0x8b, 8])
    #expect(bytes.count < registry.text(in: .text0).utf8.count / 3)
  }
}
