import Documents
import OrderedCollections

extension Collector {
  /// A collector's configuration file.
  package struct Config: Document, Equatable {
    package var receivers = Parts<Receiver>()
    package var processors: OrderedDictionary<String, Node> = [:]
    package var exporters = Parts<Exporter>()
    package var connectors: OrderedDictionary<String, Node> = [:]
    package var extensions: OrderedDictionary<String, Node> = [:]
    package var service: Service?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("receivers", \.receivers, "What it is sent, or fetches."),
      optional("processors", \.processors, "What happens to it on the way."),
      optional("exporters", \.exporters, "Where it goes."),
      optional("connectors", \.connectors, "What is an exporter of one pipeline and a receiver of another."),
      optional("extensions", \.extensions, "What else the collector does."),
      optional("service", \.service, "Which of these parts are in use, and in which order."),
      remaining(\.rest),
    ]
  }
}
