import Documents
import OrderedCollections

extension Grafana {
  /// The marks on the time axis.
  package struct Annotations: Document, Equatable {
    package var list: [AnnotationQuery]? = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("list", \.list, "Where marks come from."),
      remaining(\.rest),
    ]
  }
}
