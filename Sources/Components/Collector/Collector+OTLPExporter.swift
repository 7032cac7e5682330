import Documents
import OrderedCollections

extension Collector {
  /// Sends OTLP.
  package struct OTLPExporter: Document, Equatable {
    package var endpoint: String?
    package var tracesEndpoint: String?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint, "The receiver, as host:port or as a URL."),
      optional("traces_endpoint", \.tracesEndpoint, "The receiver of traces alone, as a URL."),
      remaining(\.rest),
    ]
  }
}
