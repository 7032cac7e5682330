import DemoServerTesting
import HTTPTesting
import OpenMetrics
import ProcessTesting
import Synchronization
import Testing

@testable import DemoServer

/// SIGTERM under load, to a process of its own.
@Suite struct TerminationTests {
  @Test func whatIsInFlightIsFinishedAndExported() async throws {
    try await TestReceiver.with([.answer(200)]) { receiver in
      let (answered, output) = try await Self.stopUnderLoad(exportingTo: receiver)
      // No request that got its answer is missing in what was exported before the end.
      #expect(answered.count >= 20)
      #expect(answered.filter { !receiver.script.hasSpan(ofTrace: $0) } == [], "\(output)")
    }
  }

  /// The flush is bounded, or the server would be killed for taking too long.
  @Test(arguments: [ReceiverScript.Step.silence, .answer(503)])
  func aReceiverThatTakesNothingDoesNotHoldItUp(step: ReceiverScript.Step) async throws {
    try await TestReceiver.with([step]) { receiver in
      let (_, output) = try await Self.stopUnderLoad(exportingTo: receiver)
      #expect(!receiver.script.requests.isEmpty)
      #expect(output.contains("Spans were "), "expected to be told what is lost, found \(output)")
    }
  }

  /// Ends a server with SIGTERM while it has requests in flight, which all must get their answers.
  ///
  /// - Returns: The traces of those that were answered, and what the server said.
  private static func stopUnderLoad(exportingTo receiver: TestReceiver) async throws -> (Set<String>, output: String) {
    // Held to the end: those who still ask when the server has gone must not come upon another test's.
    let reserved = try ReservedPorts(1)
    defer { withExtendedLifetime(reserved) {} }
    let server = try DemoServerProcess(
      ["--port", "\(reserved.numbers[0])"],
      environment: [
        "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:\(receiver.port)", "OTEL_BSP_SCHEDULE_DELAY": "10",
      ])
    let port = try await server.port()
    let answered = AnsweredTraces()
    await withDiscardingTaskGroup { group in
      for _ in 0..<8 { group.addTask { await Self.request(port, noting: answered) } }
      // Once some are answered, others are in flight.
      while answered.traceIDs.count < 20 { await Task.yield() }
      #expect(await server.stop() == 0)
    }
    return (answered.traceIDs, server.output)
  }

  /// Makes requests of the slowest route, each of a trace of its own, until one is not answered.
  private static func request(_ port: Int, noting answered: AnsweredTraces) async {
    while true {
      let traceID = (0..<32).map { _ in "123456789abcdef".randomElement() ?? "1" }.map(String.init).joined()
      let request =
        "POST /orders HTTP/1.1\r\nHost: a\r\nConnection: close\r\ntraceparent: 00-\(traceID)-00f067aa0ba902b7-01\r\n\r\n"
      guard let answer = try? await RawConnection.answer(to: request, port: port), !answer.isEmpty else { return }
      #expect(answer.hasPrefix("HTTP/1.1 201 ") && answer.hasSuffix(".\n"), "cut off: \(answer)")
      answered.note(traceID)
    }
  }
}

/// The traces of the requests that got an answer.
private final class AnsweredTraces: Sendable {
  private let state = Mutex<Set<String>>([])

  var traceIDs: Set<String> { state.withLock { $0 } }

  func note(_ traceID: String) { state.withLock { _ = $0.insert(traceID) } }
}
