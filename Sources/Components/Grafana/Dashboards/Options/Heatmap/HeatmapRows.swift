import Documents
import OrderedCollections

extension Grafana {
  /// How series that are buckets are read.
  package struct HeatmapRows: Document, Equatable {
    package var layout: HeatmapLayout?
    package var value: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("layout", \.layout, "Which bound the name of a bucket says."),
      optional("value", \.value, "What a cell's value is called."),
      remaining(\.rest),
    ]
  }
}
