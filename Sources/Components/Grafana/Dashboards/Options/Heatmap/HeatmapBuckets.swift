import Documents
import OrderedCollections

extension Grafana {
  /// How buckets are made along one axis.
  package struct HeatmapBuckets: Document, Equatable {
    package var mode: HeatmapBucketMode?
    package var scale: ScaleDistribution?
    package var value: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("mode", \.mode, "Whether their size or their number is given."),
      optional("scale", \.scale, "Whether the axis is linear."),
      optional("value", \.value, "The size or the number."),
      remaining(\.rest),
    ]
  }
}
