import Testing
import TraceContext
import Tracing

@testable import OTLPTracing

@Suite struct SpanTests {
  private struct Broken: Error, CustomStringConvertible {
    let description = "the disk is full"
  }

  @Test func `A span keeps what it is told`() throws {
    let span = try start()
    span.operationName = "GET /users/:id"
    span.attributes["http.route"] = "/users/:id"
    span.addEvent(SpanEvent(name: "cache miss", at: Instant(20), attributes: ["key": 7]))
    span.addLink(SpanLink(context: context(of: Specimens.reference(9)), attributes: ["why": "batch"]))
    span.setStatus(SpanStatus(code: .error, message: "not found"))
    span.end(at: Instant(30))
    let data = try #require(span.data)
    #expect(data.name == "GET /users/:id")
    #expect(data.kind == .server)
    #expect((data.start, data.end) == (10, 30))
    #expect(data.attributes.values == ["http.route": "/users/:id"])
    #expect(data.events.elements.map(\.name) == ["cache miss"])
    #expect(data.events.elements.map(\.time) == [20])
    #expect(data.events.elements.map(\.attributes.values) == [["key": 7]])
    #expect(data.links.elements.map(\.target) == [Specimens.reference(9)])
    #expect(data.links.elements.map(\.attributes.values) == [["why": "batch"]])
    #expect(data.status == SpanStatus(code: .error, message: "not found"))
  }

  @Test func `An error is an event with its type and its text`() throws {
    let span = try start()
    span.recordError(Broken(), attributes: ["exception.message": "full", "disk": "sda"], at: Instant(20))
    let event = try #require(span.data?.events.elements.first)
    #expect(event.name == "exception")
    #expect(event.attributes.values.get("exception.type") == .string(String(reflecting: Broken.self)))
    #expect(event.attributes.values.get("exception.message") == "full")
    #expect(event.attributes.values.get("disk") == "sda")
    #expect(span.data?.status == nil)
    span.recordError(Broken())
    #expect(
      span.data?.events.elements.last?.attributes.values.get("exception.message") == .string("the disk is full"))
  }

  @Test func `Success is final, and only errors have a message`() throws {
    let span = try start()
    span.setStatus(SpanStatus(code: .error, message: "a"))
    span.setStatus(SpanStatus(code: .error, message: "b"))
    #expect(span.data?.status == SpanStatus(code: .error, message: "b"))
    span.setStatus(SpanStatus(code: .ok, message: "c"))
    span.setStatus(SpanStatus(code: .error, message: "d"))
    #expect(span.data?.status == SpanStatus(code: .ok))
  }

  @Test func `A span that has ended takes nothing more`() throws {
    let span = try start()
    #expect(span.isRecording)
    span.end(at: Instant(20))
    #expect(!span.isRecording)
    span.operationName = "other"
    span.attributes["late"] = true
    span.addEvent("late")
    span.addLink(SpanLink(context: context(of: Specimens.reference(9)), attributes: [:]))
    span.setStatus(SpanStatus(code: .ok))
    span.end(at: Instant(30))
    let data = try #require(span.data)
    #expect(data.name == "GET")
    #expect(data.end == 20)
    #expect(data.attributes.values.isEmpty)
    #expect(data.events.elements.isEmpty && data.links.elements.isEmpty)
    #expect(data.status == nil)
  }

  @Test func `A clock that was set back makes no negative duration`() throws {
    let span = try start()
    span.end(at: Instant(5))
    #expect(span.data?.end == 10)
  }

  @Test func `A link to nothing is none`() throws {
    let span = try start()
    span.addLink(SpanLink(context: .topLevel, attributes: [:]))
    #expect(span.data?.links.elements.isEmpty == true)
  }

  @Test func `What is over the limits is dropped and counted`() throws {
    let limits = SpanLimits(
      attributeCount: 2,
      eventCount: 1,
      linkCount: 1,
      attributeCountPerEvent: 1,
      attributeCountPerLink: 0
    )
    let span = try start(limits)
    span.attributes["c"] = 1
    span.attributes.merge(["a": 2, "b": 3, "d": 4])
    span.attributes["c"] = 5
    span.attributes["e"] = 6
    for _ in 0..<3 { span.addEvent(SpanEvent(name: "event", at: Instant(1), attributes: ["x": 1, "y": 2])) }
    for _ in 0..<2 { span.addLink(SpanLink(context: context(of: Specimens.reference(9)), attributes: ["x": 1])) }
    let data = try #require(span.data)
    #expect(data.attributes.values == ["a": 2, "c": 5])
    #expect(data.attributes.droppedCount == 3)
    #expect((data.events.elements.count, data.events.droppedCount) == (1, 2))
    #expect(data.events.elements[0].attributes.values == ["x": 1])
    #expect(data.events.elements[0].attributes.droppedCount == 1)
    #expect((data.links.elements.count, data.links.droppedCount) == (1, 1))
    #expect(data.links.elements[0].attributes.values.isEmpty)
    #expect(data.links.elements[0].attributes.droppedCount == 1)
  }

  @Test func `Long strings are cut at a code point, in lists too`() throws {
    let span = try start(SpanLimits(attributeValueLength: 3))
    span.attributes["short"] = "abc"
    span.attributes["long"] = "héééé"
    span.attributes["list"] = ["abcd", "e"]
    span.attributes.set("value", value: .stringConvertible(Broken()))
    span.attributes["number"] = 12345
    span.addEvent(SpanEvent(name: "event", at: Instant(1), attributes: ["text": "abcd"]))
    let expected: SpanAttributes = [
      "short": "abc", "long": "héé", "list": .stringArray(["abc", "e"]), "value": "the", "number": 12345,
    ]
    #expect(span.data?.attributes.values == expected)
    #expect(span.data?.events.elements.first?.attributes.values == ["text": "abc"])
  }

  private func start(_ limits: SpanLimits = SpanLimits()) throws -> OTLPSpan {
    var configuration = OTLPConfiguration(serviceName: "test")
    configuration.limits = limits
    let tracer = OTLPTracer(configuration, seed: 1)
    return tracer.startSpan("GET", context: .topLevel, ofKind: .server, at: Instant(10))
  }

  private func context(of reference: SpanReference) -> ServiceContext {
    var context = ServiceContext.topLevel
    context.span = reference
    return context
  }
}

extension OTLPSpan {
  /// What the span has collected.
  var data: SpanData? { context.recording?.data }
}
