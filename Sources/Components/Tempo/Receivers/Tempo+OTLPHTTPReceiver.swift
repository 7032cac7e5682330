import Documents

extension Tempo {
  /// The HTTP listener of OTLP.
  package struct OTLPHTTPReceiver: Section, Equatable {
    package var http = HTTPReceiver()
    package var tracesURLPath: String?
    package var metricsURLPath: String?
    package var logsURLPath: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .inline(\.http),
      .field("traces_url_path", \.tracesURLPath),
      .field("metrics_url_path", \.metricsURLPath),
      .field("logs_url_path", \.logsURLPath),
    ]
  }
}
