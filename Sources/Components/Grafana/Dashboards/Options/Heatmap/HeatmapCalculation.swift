import Documents
import OrderedCollections

extension Grafana {
  /// How buckets are made of values.
  package struct HeatmapCalculation: GrafanaDocument {
    package var xBuckets: HeatmapBuckets?
    package var yBuckets: HeatmapBuckets?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("xBuckets", \.xBuckets, "Along time."),
      .field("yBuckets", \.yBuckets, "Along values."),
      .rest(\.rest),
    ]
  }
}
