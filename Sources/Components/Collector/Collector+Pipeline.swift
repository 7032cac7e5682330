import Documents
import OrderedCollections

extension Collector {
  /// A way from receivers through processors to exporters, each by its ID.
  package struct Pipeline: Document, Equatable {
    package var receivers: [String] = []
    package var processors: [String] = []
    package var exporters: [String] = []
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("receivers", \.receivers, "Where it begins."),
      optional("processors", \.processors, "What happens on the way, in this order."),
      optional("exporters", \.exporters, "Where it ends."),
      remaining(\.rest),
    ]
  }
}
