/// The environment variables by which the demo server is configured, beside OpenTelemetry's own.
package enum DemoServerVariable: String, CaseIterable, Sendable {
  case host = "DEMO_SERVER_HOST"
  case port = "DEMO_SERVER_PORT"
  case metricsPath = "DEMO_SERVER_METRICS_PATH"
  case traceIDLabel = "DEMO_SERVER_TRACE_ID_LABEL"
  /// An empty value leaves the span ID out.
  case spanIDLabel = "DEMO_SERVER_SPAN_ID_LABEL"
  case instrumentation = "DEMO_SERVER_INSTRUMENTATION"
  case workScale = "DEMO_SERVER_WORK_SCALE"
  case logLevel = "DEMO_SERVER_LOG_LEVEL"
  case maximumConnections = "DEMO_SERVER_MAX_CONNECTIONS"
  case idleTimeout = "DEMO_SERVER_IDLE_TIMEOUT"

  /// Those that the rendered files set, so that nobody else may.
  package static let rendered: [DemoServerVariable] = [.host, .port, .metricsPath, .traceIDLabel, .spanIDLabel]

  /// Whether the rendered files set the variable of this name.
  package static func isRendered(_ name: String) -> Bool { rendered.contains { $0.rawValue == name } }
}
