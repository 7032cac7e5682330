import Gzip
import Testing

@testable import OTLPTracing

@Suite struct ExporterTests {
  private let time = ManualTime()

  @Test func `A batch that the receiver takes is sent once`() async throws {
    let transport = ScriptedTransport([.answer(200)], time: time)
    #expect(try await outcome(transport) == .delivered(nil))
    #expect(transport.bodies.map(\.bytes) == [Self.json])
    #expect(transport.bodies.map(\.isGzip) == [false])
  }

  @Test func `The body is compressed when that is asked for`() async throws {
    let transport = ScriptedTransport([.answer(202)], time: time)
    let outcome = try await outcome(transport) { $0.exporter.compression = .gzip }
    #expect(outcome == .delivered(nil))
    #expect(try transport.bodies.map(\.bytes) == [GzipStream.compress(Self.json)])
    #expect(transport.bodies.map(\.isGzip) == [true])
  }

  @Test(arguments: [429, 502, 503, 504])
  func `Some answers are tried again, after longer and longer waits`(status: Int) async throws {
    let steps = Array(repeating: ScriptedTransport.Step.answer(status), count: 3) + [.answer(200)]
    let transport = ScriptedTransport(steps, time: time)
    async let outcome = outcome(transport)
    for seconds in [1, 2, 4] { await time.pass(.seconds(seconds)) }
    #expect(try await outcome == .delivered(nil))
    #expect(transport.bodies.count == 4)
    #expect(time.now == .seconds(7))
  }

  @Test func `A lost connection is tried again`() async throws {
    let transport = ScriptedTransport([.fail, .answer(200)], time: time)
    async let outcome = outcome(transport)
    await time.pass(.seconds(1))
    #expect(try await outcome == .delivered(nil))
  }

  @Test(arguments: [100, 301, 400, 401, 403, 404, 405, 408, 413, 415, 500, 501, 505, 599])
  func `Every other answer is final, and says what to do`(status: Int) async throws {
    let transport = ScriptedTransport([.answer(status, retryAfter: "1", body: "no\nway"), .answer(200)], time: time)
    guard case .failed(let failure) = try await outcome(transport) else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.type == "\(status)")
    #expect(failure.description.contains("found \(status) \"no way\"; "))
    #expect(transport.bodies.count == 1)
  }

  @Test(arguments: [("7", 7), ("Tue, 14 Nov 2023 22:13:31 GMT", 11)])
  func `Retry-After is obeyed`(header: String, seconds: Int) async throws {
    let transport = ScriptedTransport([.answer(503, retryAfter: header), .answer(200)], time: time)
    async let outcome = outcome(transport)
    await time.pass(.seconds(seconds))
    #expect(try await outcome == .delivered(nil))
    #expect(time.now == .seconds(seconds))
  }

  @Test func `All attempts together are bounded`() async throws {
    let transport = ScriptedTransport([.answer(503)], time: time)
    async let outcome = outcome(transport) { $0.batch.exportTimeout = .seconds(10) }
    for seconds in [1, 2, 4] { await time.pass(.seconds(seconds)) }
    guard case .failed(let failure) = try await outcome else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.type == "503")
    #expect(transport.bodies.count == 4)
    #expect(time.now == .seconds(7))
  }

  @Test(arguments: [("60", 60), ("100000", 300)])
  func `A receiver that asks for a longer pause gets it before the next batch`(header: String, pause: Int) async throws
  {
    let transport = ScriptedTransport([.answer(429, retryAfter: header), .answer(200)], time: time)
    var exporter = exporter(transport)
    guard case .failed = await exporter.export([Specimens.data(1)]) else {
      Issue.record("expected a failure")
      return
    }
    let task = Task { [exporter] in
      var exporter = exporter
      return (await exporter.export([Specimens.data(2)]), await exporter.export([Specimens.data(3)]))
    }
    await time.sleeper(for: .seconds(pause))
    #expect(transport.bodies.count == 1)
    time.advance(by: .seconds(pause))
    #expect(await task.value == (.delivered(nil), .delivered(nil)))
    #expect(transport.bodies.count == 3)
  }

  @Test func `An attempt that takes too long is given up and tried again`() async throws {
    let transport = ScriptedTransport([.hang, .answer(200)], time: time)
    async let outcome = outcome(transport)
    await time.pass(.seconds(10))
    await time.pass(.seconds(1))
    #expect(try await outcome == .delivered(nil))
  }

  @Test func `The last attempt has only the time that is left`() async throws {
    let transport = ScriptedTransport([.hang], time: time)
    async let outcome = outcome(transport) { $0.batch.exportTimeout = .seconds(12) }
    await time.pass(.seconds(10))
    await time.pass(.seconds(1))
    await time.pass(.seconds(1))
    guard case .failed(let failure) = try await outcome else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.type == "timeout")
    #expect(time.now == .seconds(12))
  }

  @Test(arguments: [(200, true), (400, false)])
  func `An answer whose body does not come counts by its status`(status: Int, isDelivered: Bool) async throws {
    let transport = ScriptedTransport([.hangInBody(status)], time: time)
    async let outcome = outcome(transport)
    await time.sleeper(for: ScriptedTransport.forever)
    await time.pass(.seconds(10))
    let isSame = if case .delivered = try await outcome { isDelivered } else { !isDelivered }
    #expect(isSame)
    #expect(transport.bodies.count == 1)
  }

  @Test(arguments: [
    (#"{"partialSuccess":{"rejectedSpans":"3","errorMessage":"too old"}}"#, 3, "too old"),
    (#"{"partialSuccess":{"rejectedSpans":2}}"#, 2, ""),
    (#"{"partialSuccess":{"errorMessage":"deprecated"}}"#, 0, "deprecated"),
  ])
  func `A partial success is not tried again`(body: String, count: Int, message: String) async throws {
    let transport = ScriptedTransport([.answer(200, body: body)], time: time)
    guard case .delivered(let partial?) = try await outcome(transport) else {
      Issue.record("expected a partial success")
      return
    }
    #expect((partial.rejectedCount, partial.message) == (count, message))
    #expect(transport.bodies.count == 1)
  }

  @Test(arguments: ["", "{}", #"{"partialSuccess":{}}"#, #"{"partialSuccess":null}"#, "rubbish", "[]"])
  func `An answer that says nothing against the spans is a success`(body: String) async throws {
    #expect(try await outcome(ScriptedTransport([.answer(200, body: body)], time: time)) == .delivered(nil))
  }

  @Test func `The message of a status object is what is shown`() {
    #expect(AnswerText.text(Array(#"{"code":3,"message":"bad span"}"#.utf8)) == "bad span")
    #expect(AnswerText.text(Array(String(repeating: "é", count: 300).utf8)).count == 200)
  }

  private static let json = TraceRequestEncoder(resource: OTLPConfiguration(serviceName: "test").resource)
    .encode([Specimens.data(1)])

  private func outcome(
    _ transport: ScriptedTransport,
    _ change: (inout OTLPConfiguration) -> Void = { _ in }
  ) async throws -> ExportOutcome {
    var exporter = exporter(transport, change)
    return await exporter.export([Specimens.data(1)])
  }

  private func exporter(
    _ transport: ScriptedTransport,
    _ change: (inout OTLPConfiguration) -> Void = { _ in }
  ) -> OTLPExporter {
    var configuration = OTLPConfiguration(serviceName: "test")
    change(&configuration)
    return OTLPExporter(configuration, transport: transport, time: time.source, random: { 1 })
  }
}
