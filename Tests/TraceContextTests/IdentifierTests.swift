import Instrumentation
import Testing
import TraceContext

@Suite struct IdentifierTests {
  @Test func `Zero is no identifier`() {
    #expect(TraceID(high: 0, low: 0) == nil)
    #expect(SpanID(0) == nil)
    #expect(TraceID(hex: String(repeating: "0", count: 32)) == nil)
    #expect(SpanID(hex: String(repeating: "0", count: 16)) == nil)
  }

  @Test(
    arguments: [(0, 1), (1, 0), (.max, .max), (0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210)] as [(UInt64, UInt64)])
  func `What is written is what is read`(high: UInt64, low: UInt64) throws {
    let trace = try #require(TraceID(high: high, low: low))
    #expect(trace.description.count == TraceID.hexDigitCount)
    #expect(TraceID(hex: trace.description) == trace)
    let span = try #require(SpanID(high | low))
    #expect(span.description.count == SpanID.hexDigitCount)
    #expect(SpanID(hex: span.description) == span)
  }

  @Test(arguments: [
    "", "1", String(repeating: "A", count: 32), String(repeating: "1", count: 33), String(repeating: "é", count: 16),
  ])
  func `Only 32 and 16 lower-case digits are identifiers`(text: String) {
    #expect(TraceID(hex: text) == nil)
    #expect(SpanID(hex: text) == nil)
  }

  @Test func `Random identifiers are what their generator makes of them`() {
    var zeros = Zeros()
    #expect(TraceID.random(using: &zeros).low != 0)
    #expect(SpanID.random(using: &zeros).word != 0)
    var system = SystemRandomNumberGenerator()
    #expect(TraceID.random(using: &system) != TraceID.random(using: &system))
    #expect(SpanID.random(using: &system) != SpanID.random(using: &system))
  }

  @Test func `A context carries a span to where it is asked for`() throws {
    let span = SpanReference(
      traceID: try #require(TraceID(high: 1, low: 2)),
      spanID: try #require(SpanID(3)),
      flags: .sampled
    )
    var context = ServiceContext.topLevel
    #expect(context.span == nil)
    context.span = span
    ServiceContext.$current.withValue(context) {
      #expect(ServiceContext.current?.span == span)
    }
    context.span = nil
    #expect(context.isEmpty)
  }

  private struct Zeros: RandomNumberGenerator {
    func next() -> UInt64 { 0 }
  }
}
