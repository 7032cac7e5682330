import OpenMetrics
import Testing
import TraceContext
import Tracing

@testable import OTLPTracing

@Suite struct TracerTests {
  @Test func `A span without a parent begins a trace`() throws {
    let tracer = tracer(.alwaysOn)
    let first = try #require(tracer.startSpan("first", context: .topLevel).context.span)
    let second = try #require(tracer.startSpan("second", context: .topLevel).context.span)
    #expect(first.traceID != second.traceID)
    #expect(first.spanID != second.spanID)
    #expect(first.flags == [.sampled, .random])
    #expect(!first.isRemote)
  }

  @Test func `A span within another is its child`() throws {
    let tracer = tracer(.alwaysOn)
    try tracer.withSpan("parent") { parent in
      try tracer.withSpan("child", ofKind: .client) { child in
        let (above, below) = (try #require(parent.context.span), try #require(child.context.span))
        #expect(below.traceID == above.traceID)
        #expect(below.spanID != above.spanID)
        #expect(child.data?.parent == above)
        #expect(child.data?.kind == .client)
      }
      #expect(parent.data?.parent == nil)
    }
  }

  @Test func `A span that is not sampled carries its trace on and takes nothing`() throws {
    let tracer = tracer(.alwaysOff)
    try tracer.withSpan("parent") { parent in
      #expect(!parent.isRecording)
      parent.operationName = "other"
      parent.attributes["a"] = 1
      parent.addEvent("event")
      parent.setStatus(SpanStatus(code: .error))
      #expect(parent.operationName.isEmpty && parent.attributes.isEmpty && parent.data == nil)
      let child = tracer.startSpan("child")
      let (above, below) = (try #require(parent.context.span), try #require(child.context.span))
      #expect(above.flags == .random)
      #expect(below.traceID == above.traceID)
      #expect(below.spanID != above.spanID)
      #expect(!below.isSampled)
    }
  }

  @Test func `The time of a span that is not sampled is not even read`() {
    var reads = 0
    func now() -> Instant {
      reads += 1
      return Instant(1)
    }
    let span = tracer(.alwaysOff).startSpan("span", context: .topLevel, at: now())
    span.recordError(CancellationError(), attributes: [:], at: now())
    span.end(at: now())
    #expect(reads == 0)
  }

  @Test func `The context's span is found again while it goes on`() throws {
    let tracer = tracer(.alwaysOn)
    let span = tracer.startSpan("span", context: .topLevel)
    let found = try #require(tracer.activeSpan(identifiedBy: span.context))
    found.attributes["found"] = true
    #expect(span.attributes == ["found": true])
    var context = span.context
    context.span = Specimens.reference(1, isRemote: true)
    #expect(tracer.activeSpan(identifiedBy: context) == nil)
    #expect(tracer.activeSpan(identifiedBy: .topLevel) == nil)
    context.span = Specimens.reference(1)
    #expect(tracer.activeSpan(identifiedBy: context)?.isRecording == false)
  }

  @Test func `Headers go in and out`() throws {
    let tracer = tracer(.standard)
    let headers = [
      "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "tracestate": "vendor=1",
    ]
    var context = ServiceContext.topLevel
    tracer.extract(headers, into: &context, using: HeaderCarrier())
    #expect(context.span?.isRemote == true)
    let span = tracer.startSpan("GET", context: context, ofKind: .server)
    #expect(span.data?.parent?.spanID.description == "b7ad6b7169203331")
    #expect(span.data?.parent?.isRemote == true)
    var sent: [String: String] = [:]
    tracer.inject(span.context, into: &sent, using: HeaderCarrier())
    let own = try #require(span.context.span)
    #expect(sent == ["traceparent": "00-0af7651916cd43dd8448eb211c80319c-\(own.spanID)-01", "tracestate": "vendor=1"])
  }

  @Test(arguments: [[.traceContext, .baggage], [.traceContext], [.baggage], []] as [Set<Propagator>])
  func `Only what is to be carried goes in and out, also where tracing is disabled`(propagators: Set<Propagator>) {
    var configuration = OTLPConfiguration(serviceName: "test")
    configuration.propagators = propagators
    configuration.isDisabled = true
    let tracer = OTLPTracer(configuration)
    let traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    let headers = ["traceparent": traceparent, "baggage": "user=Am%C3%A9lie;ttl=1,b=2"]
    var context = ServiceContext.topLevel
    tracer.extract(headers, into: &context, using: HeaderCarrier())
    #expect((context.span != nil) == propagators.contains(.traceContext))
    #expect(context.baggage["user"] == (propagators.contains(.baggage) ? "Amélie" : nil))
    var sent: [String: String] = [:]
    tracer.inject(tracer.startSpan("GET", context: context).context, into: &sent, using: HeaderCarrier())
    #expect(sent["traceparent"] == (propagators.contains(.traceContext) ? traceparent : nil))
    #expect(sent["baggage"] == (propagators.contains(.baggage) ? headers["baggage"] : nil))
  }

  @Test(arguments: [nil, "", "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01", "rubbish"])
  func `Without a valid traceparent a new trace begins, without a state`(header: String?) throws {
    let tracer = tracer(.standard)
    var context = ServiceContext.topLevel
    var headers = ["tracestate": "vendor=1"]
    headers["traceparent"] = header
    tracer.extract(headers, into: &context, using: HeaderCarrier())
    let span = tracer.startSpan("GET", context: context)
    #expect(span.data?.parent == nil)
    #expect(span.context.span?.state.isEmpty == true)
    var sent: [String: String] = [:]
    tracer.inject(.topLevel, into: &sent, using: HeaderCarrier())
    #expect(sent.isEmpty)
  }

  @Test func `A tracer that is disabled passes on what came in`() {
    var configuration = OTLPConfiguration(serviceName: "test")
    configuration.isDisabled = true
    let tracer = OTLPTracer(configuration)
    var context = ServiceContext.topLevel
    #expect(tracer.startSpan("span", context: context).context.isEmpty)
    context.span = Specimens.reference(1, isRemote: true)
    let span = tracer.startSpan("span", context: context)
    #expect(span.context.span == context.span)
    #expect(!span.isRecording)
  }

  @Test func `What throws within a span is an error of it`() {
    let tracer = tracer(.alwaysOn)
    var data: SpanData?
    #expect(throws: CancellationError.self) {
      try tracer.withSpan("span") { span in
        defer { data = span.data }
        span.setStatus(SpanStatus(code: .ok))
        throw CancellationError()
      }
    }
    #expect(data?.end == nil)
    #expect(data?.status?.code == .ok)
  }

  @Test func `An observation within a sampled span gets its exemplar`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(interval: .zero))
    let latency = try registry.histogram("latency_seconds", unit: "seconds", help: "Latency.", buckets: .requestSeconds)
    tracer(.alwaysOff).withSpan("GET") { _ in latency.observe(0.1) }
    #expect(!registry.text(in: .openMetrics1).contains("TraceID"))
    let span = withTracer(tracer(.alwaysOn)) {
      withSpan("GET") { span in
        latency.observe(0.1)
        return span.context.span
      }
    }
    let reference = try #require(span)
    #expect(
      registry.text(in: .openMetrics1)
        .contains(#"{TraceID="\#(reference.traceID)",span_id="\#(reference.spanID)"} 0.1"#)
    )
  }

  private func tracer(_ sampler: Sampler) -> OTLPTracer {
    var configuration = OTLPConfiguration(serviceName: "test")
    configuration.sampler = sampler
    return OTLPTracer(configuration)
  }
}
