import Documents
import OrderedCollections

extension Collector {
  /// Writes metrics to Prometheus; exemplars go along.
  package struct RemoteWriteExporter: Document, Equatable {
    package var endpoint: String?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint, "The receiver's URL."),
      remaining(\.rest),
    ]
  }
}
