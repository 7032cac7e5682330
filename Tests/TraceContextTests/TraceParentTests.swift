import Testing
import TraceContext

@Suite struct TraceParentTests {
  private static let trace = "0af7651916cd43dd8448eb211c80319c"
  private static let span = "b7ad6b7169203331"

  @Test func `A header is read and written the same`() throws {
    let header = "00-\(Self.trace)-\(Self.span)-01"
    let reference = try #require(SpanReference(traceparent: header))
    #expect(reference.traceID.description == Self.trace)
    #expect(reference.traceID.high == 0x0af7_6519_16cd_43dd)
    #expect(reference.traceID.low == 0x8448_eb21_1c80_319c)
    #expect(reference.spanID.description == Self.span)
    #expect(reference.spanID.word == 0xb7ad_6b71_6920_3331)
    #expect(reference.isSampled)
    #expect(reference.isRemote)
    #expect(reference.state.isEmpty)
    #expect(reference.traceparent == header)
    #expect(reference.tracestate == nil)
  }

  @Test(arguments: [
    ("00", "00", false), ("01", "01", true), ("02", "02", false), ("03", "03", true), ("ff", "03", true),
    ("fe", "02", false),
  ])
  func `Flags are tested bit by bit, and only known ones are passed on`(read: String, written: String, isSampled: Bool)
  {
    let reference = SpanReference(traceparent: "00-\(Self.trace)-\(Self.span)-\(read)")
    #expect(reference?.isSampled == isSampled)
    #expect(reference?.traceparent.suffix(2) == written[...])
  }

  @Test(arguments: [
    "01-\(trace)-\(span)-01", "cc-\(trace)-\(span)-01", "fe-\(trace)-\(span)-01-",
    "01-\(trace)-\(span)-01-what-the-future-is-like",
  ])
  func `A higher version is read by its prefix`(header: String) {
    #expect(SpanReference(traceparent: header)?.traceparent == "00-\(Self.trace)-\(Self.span)-01")
  }

  @Test(arguments: [
    "", "00", "00-\(trace)-\(span)", "00-\(trace)-\(span)-0", "00-\(trace)-\(span)-01-", "00-\(trace)-\(span)-01-more",
    "00-\(trace)-\(span)-010", "01-\(trace)-\(span)-01.more", "ff-\(trace)-\(span)-01", "FE-\(trace)-\(span)-01",
    "0-\(trace)-\(span)-01", "00_\(trace)_\(span)_01", "00-\(trace)--\(span)-01", " 00-\(trace)-\(span)-01",
    "00-\(trace.uppercased())-\(span)-01", "00-\(trace)-\(span.uppercased())-01", "00-\(trace)-\(span)-0A",
    "00-\(String(repeating: "0", count: 32))-\(span)-01", "00-\(trace)-\(String(repeating: "0", count: 16))-01",
    "00-\(trace.dropLast())g-\(span)-01", "00-\(trace)-\(span.dropLast())é-01", "0x-\(trace)-\(span)-01",
  ]) func `Anything else begins a new trace`(header: String) {
    #expect(SpanReference(traceparent: header, tracestate: "vendor=1") == nil)
  }

  @Test func `A bad state leaves the parent as it is`() {
    let parent = "00-\(Self.trace)-\(Self.span)-01"
    let reference = SpanReference(traceparent: parent, tracestate: "vendor=1,=")
    #expect(reference?.traceparent == parent)
    #expect(reference?.tracestate == nil)
    #expect(SpanReference(traceparent: parent, tracestate: "vendor=1")?.tracestate == "vendor=1")
  }
}
