import Documents
import OrderedCollections

extension Grafana {
  /// How buckets are made of values.
  package struct HeatmapCalculation: Document, Equatable {
    package var xBuckets: HeatmapBuckets?
    package var yBuckets: HeatmapBuckets?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("xBuckets", \.xBuckets, "Along time."),
      optional("yBuckets", \.yBuckets, "Along values."),
      remaining(\.rest),
    ]
  }
}
