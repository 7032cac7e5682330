import OpenMetrics

extension MetricRegistry {
  /// The value of the sample with this name and exactly these labels.
  func value(_ name: String, _ labels: [Label] = []) throws -> Double? {
    try MetricFamily.parse(text(in: .openMetrics1), as: .openMetrics1)
      .flatMap(\.samples)
      .first { $0.name == name && $0.labels == labels }?.value
  }
}
