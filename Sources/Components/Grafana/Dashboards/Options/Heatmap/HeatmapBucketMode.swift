import Documents

extension Grafana {
  /// Whether the size or the number of buckets is given.
  package enum HeatmapBucketMode: String, Choice {
    case size, count
  }
}
