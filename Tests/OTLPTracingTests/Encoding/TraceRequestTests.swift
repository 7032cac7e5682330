import Foundation
import Testing
import TraceContext
import Tracing

@testable import OTLPTracing

@Suite struct TraceRequestTests {
  @Test func `A request is the protocol's JSON, byte for byte`() throws {
    let encoder = TraceRequestEncoder(resource: ["service.name": "checkout", "replicas": 3])
    #expect(
      String(decoding: encoder.encode([Self.full, Specimens.data(1)]), as: UTF8.self)
        == #"""
        {"resourceSpans":[{"resource":{"attributes":[{"key":"replicas","value":{"intValue":"3"}},
        {"key":"service.name","value":{"stringValue":"checkout"}}]},
        "scopeSpans":[{"scope":{"name":"OTLPTracing"},"spans":[
        {"traceId":"0102030405060708000000000000000a","spanId":"000000000000000a","traceState":"vendor=1",
        "parentSpanId":"0000000000000009","flags":769,"name":"GET \"/\"","kind":2,
        "startTimeUnixNano":"1700000000000000001","endTimeUnixNano":"18446744073709551615",
        "attributes":[{"key":"text","value":{"stringValue":"é"}}],"droppedAttributesCount":1,
        "events":[{"timeUnixNano":"5","name":"e","attributes":[{"key":"n","value":{"intValue":"-1"}}]}],
        "droppedEventsCount":1,
        "links":[{"traceId":"01020304050607080000000000000007","spanId":"0000000000000007","flags":257}],
        "droppedLinksCount":1,"status":{"message":"no","code":2}},
        {"traceId":"01020304050607080000000000000001","spanId":"0000000000000001","flags":257,"name":"work","kind":1,
        "startTimeUnixNano":"1","endTimeUnixNano":"2"}]}]}]}
        """#.replacing(",\n", with: ",").replacing("[\n", with: "[")
    )
  }

  @Test(
    arguments: [
      ("text", #"{"stringValue":"text"}"#), (true, #"{"boolValue":true}"#), (.int32(-7), #"{"intValue":"-7"}"#),
      (.int64(.max), #"{"intValue":"9223372036854775807"}"#), (1.5, #"{"doubleValue":1.5}"#),
      (1e300, #"{"doubleValue":1e+300}"#), (.double(.nan), #"{"doubleValue":"NaN"}"#),
      (.double(-.infinity), #"{"doubleValue":"-Infinity"}"#),
      (.stringConvertible(7), #"{"stringValue":"7"}"#),
      (.stringArray(["a", "b"]), #"{"arrayValue":{"values":[{"stringValue":"a"},{"stringValue":"b"}]}}"#),
      (.boolArray([true, false]), #"{"arrayValue":{"values":[{"boolValue":true},{"boolValue":false}]}}"#),
      (.int32Array([1]), #"{"arrayValue":{"values":[{"intValue":"1"}]}}"#),
      (.int64Array([.min]), #"{"arrayValue":{"values":[{"intValue":"-9223372036854775808"}]}}"#),
      (.doubleArray([0.5, .infinity]), #"{"arrayValue":{"values":[{"doubleValue":0.5},{"doubleValue":"Infinity"}]}}"#),
      (.stringConvertibleArray([1, "a"]), #"{"arrayValue":{"values":[{"stringValue":"1"},{"stringValue":"a"}]}}"#),
      (.stringArray([]), #"{"arrayValue":{"values":[]}}"#),
    ] as [(SpanAttribute, String)])
  func `A value has the protocol's type`(value: SpanAttribute, json: String) {
    var writer = JSONWriter()
    writer.attributes(SpanAttributes(["a": value]))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"[{"key":"a","value":\#(json)}]"#)
  }

  @Test func `Any text is a JSON string that reads the same`() throws {
    let scalars = (0...0x2ff).compactMap(UnicodeScalar.init) + ["\u{2028}", "\u{fffd}", "\u{1f642}", "\u{10ffff}"]
    let text = String(String.UnicodeScalarView(scalars))
    var writer = JSONWriter()
    writer.array { $0.string(text) }
    #expect(try JSONDecoder().decode([String].self, from: Data(writer.bytes)) == [text])
    #expect(!writer.bytes.contains { $0 < 0x20 })
  }

  /// A span with something in every field.
  static let full: SpanData = {
    var reference = Specimens.reference(10)
    reference.state = TraceState(header: "vendor=1")!
    var span = SpanData(
      reference: reference,
      parent: Specimens.reference(9, isRemote: true),
      kind: .server,
      start: 1_700_000_000_000_000_001,
      end: .max,
      name: "GET \"/\""
    )
    span.attributes.replace(with: ["text": "é", "zone": 1], count: 1, valueLength: nil)
    for _ in 0..<2 {
      let attributes = LimitedAttributes(["n": -1], count: 1, valueLength: nil)
      span.events.append(SpanData.Event(name: "e", time: 5, attributes: attributes), count: 1)
      span.links.append(SpanData.Link(target: Specimens.reference(7), attributes: LimitedAttributes()), count: 1)
    }
    span.status = SpanStatus(code: .error, message: "no")
    return span
  }()
}
