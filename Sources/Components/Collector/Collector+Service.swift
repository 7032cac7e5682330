import Documents
import OrderedCollections

extension Collector {
  /// Which parts are in use.
  package struct Service: Document, Equatable {
    package var pipelines: OrderedDictionary<String, Pipeline> = [:]
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("pipelines", \.pipelines, "Ways from receivers to exporters, by signal: traces, metrics, logs."),
      remaining(\.rest),
    ]
  }
}
