import Logging
import OTLPTracing
import OpenMetrics
import ServiceLifecycle
import Tracing

/// What a server does to leave metrics whose exemplars lead to its traces; the README shows these lines.
struct Checkout {
  let registry = MetricRegistry()
  let latency: Histogram
  let tracer: OTLPTracer

  init(environment: [String: String], logger: Logger) throws {
    latency = try registry.histogram(
      "http_request_duration_seconds", unit: "seconds", help: "How long requests take.", buckets: .requestSeconds)
    let configuration = try OTLPConfiguration(environment: environment, serviceName: "checkout")
    tracer = OTLPTracer(configuration, logger: logger, metrics: OpenMetricsFactory(registry))
  }

  /// Around each request, in the middleware of your framework.
  func handle(_ headers: [String: String], _ answer: () async throws -> String) async throws -> String {
    var caller = ServiceContext.topLevel
    tracer.extract(headers, into: &caller, using: Headers())
    return try await tracer.withSpan("GET /orders", context: caller, ofKind: .server) { _ in
      let start = ContinuousClock.now
      // Within the span: the bucket gets the trace ID of this request.
      defer { latency.observe((ContinuousClock.now - start) / .seconds(1)) }
      return try await answer()
    }
  }

  /// What `GET /metrics` answers.
  func metrics(accept: String?) -> (contentType: String, body: String) {
    let format = ExpositionFormat(accept: accept)
    return (format.contentType, registry.text(in: format))
  }

  /// The tracer before the server, so that it ends after it and exports what the last requests leave.
  func services(_ server: any Service) -> [any Service] { [tracer, server] }
}

struct Headers: Extractor {
  func extract(key: String, from headers: [String: String]) -> String? { headers[key] }
}
