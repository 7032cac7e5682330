import Documents
import OrderedCollections

extension Grafana {
  /// Whether series stand on each other.
  package struct Stacking: Document, Equatable {
    package var group: String?
    package var mode: StackingMode?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("group", \.group, "Those of one group do."),
      optional("mode", \.mode, "How."),
      remaining(\.rest),
    ]
  }
}
