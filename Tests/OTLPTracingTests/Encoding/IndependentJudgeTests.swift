import Foundation
import Testing
import Tracing

@testable import OTLPTracing

/// OpenTelemetry's own messages read what is written here; skipped where they are not at hand.
@Suite struct IndependentJudgeTests {
  /// Reads a request, of which the IDs are hexadecimal rather than base64, and prints every field of every span.
  private static let reader = """
    import base64, json, sys
    from google.protobuf import json_format
    from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

    def convert(node):
        if isinstance(node, dict):
            return {k: base64.b64encode(bytes.fromhex(v)).decode() if k in ("traceId", "spanId", "parentSpanId")
                    else convert(v) for k, v in node.items()}
        return [convert(n) for n in node] if isinstance(node, list) else node

    def value(v):
        kind = v.WhichOneof("value")
        inner = getattr(v, kind) if kind else None
        return f"{kind}:{[value(i) for i in inner.values]}" if kind == "array_value" else f"{kind}:{inner}"

    def attributes(node):
        return " ".join(f"{a.key}={value(a.value)}" for a in node.attributes) + f" -{node.dropped_attributes_count}"

    request = json_format.Parse(json.dumps(convert(json.load(sys.stdin))), ExportTraceServiceRequest())
    for resource_spans in request.resource_spans:
        print(attributes(resource_spans.resource))
        for scope_spans in resource_spans.scope_spans:
            print(scope_spans.scope.name)
            for s in scope_spans.spans:
                print(s.trace_id.hex(), s.span_id.hex(), s.parent_span_id.hex(), s.trace_state, s.flags)
                print(s.name, s.kind, s.start_time_unix_nano, s.end_time_unix_nano, s.status.code, s.status.message)
                print(attributes(s))
                for e in s.events:
                    print("event", e.name, e.time_unix_nano, attributes(e))
                print(s.dropped_events_count)
                for l in s.links:
                    print("link", l.trace_id.hex(), l.span_id.hex(), l.flags, attributes(l))
                print(s.dropped_links_count)
    """

  @Test(.enabled(if: TestEnvironment.python != nil, "EXEMPLARY_PYTHON names no interpreter"))
  func `OpenTelemetry's messages hold what the spans held`() throws {
    let python = try #require(TestEnvironment.python)
    var span = TraceRequestTests.full
    span.attributes.replace(
      with: [
        "bool": true, "double": 0.1, "int": .int64(.min), "list": .stringArray(["a", "é\n\"\u{1}🙂"]),
        "none": .stringArray([]), "nan": .double(.nan), "numbers": .int64Array([1, .max]),
      ],
      count: 128,
      valueLength: nil
    )
    let request = TraceRequestEncoder(resource: ["service.name": "checkout"]).encode([span, Specimens.data(1)])
    let (status, output) = try Self.run(python, ["-c", Self.reader], input: request)
    #expect(status == 0, "\(output)")
    #expect(
      output == #"""
        service.name=string_value:checkout -0
        OTLPTracing
        0102030405060708000000000000000a 000000000000000a 0000000000000009 vendor=1 769
        GET "/" 2 1700000000000000001 18446744073709551615 2 no
        bool=bool_value:True double=double_value:0.1 int=int_value:-9223372036854775808 list=array_value:['string_value:a', 'string_value:é\n"\x01🙂'] nan=double_value:nan none=array_value:[] numbers=array_value:['int_value:1', 'int_value:9223372036854775807'] -1
        event e 5 n=int_value:-1 -0
        1
        link 01020304050607080000000000000007 0000000000000007 257  -0
        1
        01020304050607080000000000000001 0000000000000001   257
        work 1 1 2 0 
         -0
        0
        0

        """#
    )
  }

  private static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> (Int32, String) {
    let process = Process()
    let (source, sink) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = sink
    try process.run()
    // The program reads all of its input before it writes.
    try source.fileHandleForWriting.write(contentsOf: Data(input))
    try source.fileHandleForWriting.close()
    let output = try sink.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
