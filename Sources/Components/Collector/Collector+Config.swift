import Documents
import OrderedCollections

extension Collector {
  /// A collector's configuration file.
  package struct Config: Section {
    package var receivers = Parts<Receiver>()
    package var processors: OrderedDictionary<String, Node> = [:]
    package var exporters = Parts<Exporter>()
    package var connectors: OrderedDictionary<String, Node> = [:]
    package var extensions: OrderedDictionary<String, Node> = [:]
    package var service: Service?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("receivers", \.receivers, "What it is sent, or fetches."),
      .field("processors", \.processors, "What happens to it on the way."),
      .field("exporters", \.exporters, "Where it goes."),
      .field("connectors", \.connectors, "What is an exporter of one pipeline and a receiver of another."),
      .field("extensions", \.extensions, "What else the collector does."),
      .field("service", \.service, "Which of these parts are in use, and in which order."),
      .rest(\.rest),
    ]
  }
}
