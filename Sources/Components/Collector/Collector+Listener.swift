import Documents
import OrderedCollections

extension Collector {
  /// Where a receiver listens.
  package struct Listener: Document, Equatable {
    package var endpoint: String?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint, "Its address; left out, only the machine itself is heard in newer versions."),
      remaining(\.rest),
    ]
  }
}
