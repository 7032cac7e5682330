import Documents

extension Tempo {
  /// The HTTP listener of OTLP.
  package struct OTLPHTTPReceiver: Document, Equatable {
    package var http = HTTPReceiver()
    package var tracesURLPath: String?
    package var metricsURLPath: String?
    package var logsURLPath: String?

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.http),
      optional("traces_url_path", \.tracesURLPath),
      optional("metrics_url_path", \.metricsURLPath),
      optional("logs_url_path", \.logsURLPath),
    ]
  }
}
