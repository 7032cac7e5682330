import Foundation
import Testing
import TraceContext

@testable import OpenMetrics

/// Programs of others read what is written here; skipped where they are not at hand.
@Suite struct IndependentJudgeTests {
  private static let reader = """
    import sys
    from prometheus_client.openmetrics.parser import text_string_to_metric_families
    text = sys.stdin.buffer.read().decode()
    print(sum(len(family.samples) for family in text_string_to_metric_families(text)))
    """

  @Test(.enabled(if: TestEnvironment.python != nil, "EXEMPLARY_PYTHON names no interpreter"))
  func `The parser of prometheus_client reads OpenMetrics`() throws {
    let python = try #require(TestEnvironment.python)
    let text = try Self.registry().text(in: .openMetrics1)
    let (status, output) = try Self.run(python, ["-c", Self.reader], input: text)
    let samples = text.split(separator: "\n").count { !$0.hasPrefix("#") }
    #expect(status == 0, "\(output)")
    #expect(output == "\(samples)\n")
  }

  @Test(
    .enabled(if: TestEnvironment.python != nil, "EXEMPLARY_PYTHON names no interpreter"),
    arguments: 0..<20 as Range<UInt64>)
  func `The parser of prometheus_client reads families of every type`(seed: UInt64) throws {
    let python = try #require(TestEnvironment.python)
    // That parser takes an escaped quote in an exemplar's label for the end of the value.
    var random = RandomFamilies(seed: seed, hasQuotesInExemplars: false)
    let (status, output) = try Self.run(python, ["-c", Self.reader], input: random.next().text(in: .openMetrics1))
    #expect(status == 0, "\(output)")
  }

  @Test(.enabled(if: TestEnvironment.peers != nil, "EXEMPLARY_PEERS names no folder"))
  func `promtool finds nothing wrong with the text format`() throws {
    let folder = try #require(TestEnvironment.peers)
    let text = try Self.registry().text(in: .text0)
    let (status, output) = try Self.run(folder + "/promtool", ["check", "metrics"], input: text)
    #expect(status == 0, "\(output)")
    #expect(output.isEmpty)
  }

  private static func registry() throws -> MetricRegistry {
    let registry = MetricRegistry()
    try registry.info("build", help: "What runs.", ["version": "1.4.2"])
    let requests = try registry.counter("http_requests", help: "Requests.", labels: ["method", "path"])
    try requests.child("GET", "/a\"b\\c\nd é").increment(by: 3, span: TestSpans.span(1))
    try registry.gauge("temperature_celsius", unit: "celsius", help: "A \"quote\", a \\ and a\nline feed.").set(21.5)
    let latency = try registry.histogram(
      "request_duration_seconds",
      unit: "seconds",
      help: "Latency.",
      buckets: .requestSeconds,
      labels: ["route"]
    )
    for (number, value) in [0.001, 0.03, 0.07, 0.3, 4, 20].enumerated() {
      try latency.child("/").observe(value, span: TestSpans.span(UInt64(number) + 1))
    }
    try latency.child("/slow").observe(2.5, exemplar: ["order": "é\\\n🙂{}"])
    try registry.register(ProcessMetrics())
    return registry
  }

  private static func run(_ program: String, _ arguments: [String], input: String) throws -> (Int32, String) {
    let process = Process()
    let (source, sink) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = sink
    try process.run()
    // Both programs read all of their input before they write.
    try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try source.fileHandleForWriting.close()
    let output = try sink.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
