import Documents
import Synchronization

/// Tempo's HTTP API as its documentation has it: it takes traces over OTLP/HTTP in JSON, and gives them back by ID.
package final class DocumentedTempo: TestProgram {
  private struct State {
    var traces: [String: Node] = [:]
    var spans = 0
    var lateSpans = 0
    var isReady = true
  }

  private let state = Mutex(State())

  package init() {}

  /// Takes in a span of a trace as if it had been sent.
  package func receive(trace: String) {
    state.withLock { state in
      state.spans += 1
      state.traces[trace.lowercased()] = [["spanId": "00f067aa0ba902b7", "name": "GET /"]]
    }
  }

  /// Deletes every trace, as retention does; what was received stays counted.
  package func forget() { state.withLock { $0.traces = [:] } }

  package func setReady(_ isReady: Bool) { state.withLock { $0.isReady = isReady } }

  /// How many spans its metrics-generator is to have left out for being late.
  package func setLateSpans(_ count: Int) { state.withLock { $0.lateSpans = count } }

  /// The IDs of the traces that it has.
  package var traces: Set<String> { state.withLock { Set($0.traces.keys) } }

  package func answer(_ request: TestRequest) -> TestResponse {
    switch request.path {
    case "/ready":
      state.withLock(\.isReady) ? .text("ready\n") : .text("Ingester not ready: waiting for 15s\n", status: 503)
    case "/metrics": metrics
    case "/api/echo": .text("echo")
    case "/v1/traces" where request.method == "POST": receive(request)
    case let path where path.hasPrefix("/api/traces/"): trace(path.dropFirst("/api/traces/".count), version: 1)
    case let path where path.hasPrefix("/api/v2/traces/"): trace(path.dropFirst("/api/v2/traces/".count), version: 2)
    default: .notFound
    }
  }

  private var metrics: TestResponse {
    let state = state.withLock { $0 }
    var text = "tempo_build_info{version=\"3.0.3\"} 1\n"
    if state.spans > 0 {
      text += "tempo_distributor_spans_received_total{tenant=\"single-tenant\"} \(state.spans)\n"
      text += "tempo_metrics_generator_spans_received_total{tenant=\"single-tenant\"} \(state.spans)\n"
    }
    if state.lateSpans > 0 {
      text += "tempo_metrics_generator_spans_discarded_total{reason=\"outside_metrics_ingestion_slack\","
      text += "tenant=\"single-tenant\"} \(state.lateSpans)\n"
    }
    return .text(text, contentType: "text/plain; version=0.0.4; charset=utf-8")
  }

  private func trace(_ id: Substring, version: Int) -> TestResponse {
    let spans = state.withLock { $0.traces[String(id).lowercased()] }
    switch (version, spans) {
    case (1, let spans?): return .json(["batches": [["scopeSpans": [["spans": spans]]]]])
    case (1, nil): return .text("trace not found", status: 404)
    case (_, let spans?): return .json(["trace": ["resourceSpans": [["scopeSpans": [["spans": spans]]]]]])
    case (_, nil): return .json(["trace": [:]])
    }
  }

  private func receive(_ request: TestRequest) -> TestResponse {
    guard let root = try? JSONReader.read(Source(name: "the request", bytes: request.body)).root else {
      return .json(["code": 3, "message": "the body is not JSON"], status: 400)
    }
    let spans =
      (root["resourceSpans"]?.elements ?? []).flatMap { $0["scopeSpans"]?.elements ?? [] }
      .flatMap { $0["spans"]?.elements ?? [] }
    state.withLock { state in
      for span in spans {
        guard let id = span["traceId"]?.scalar?.text.lowercased() else { continue }
        state.spans += 1
        state.traces[id] = Node(.sequence((state.traces[id]?.elements ?? []) + [span]))
      }
    }
    return .json(["partialSuccess": [:]])
  }
}
