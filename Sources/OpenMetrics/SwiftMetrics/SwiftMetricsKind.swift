/// What a swift-metrics label is exposed as.
enum SwiftMetricsKind: String {
  case counter, gauge, recorder, timer

  var type: MetricType {
    switch self {
    case .counter: .counter
    case .gauge: .gauge
    case .recorder, .timer: .histogram
    }
  }

  /// The unit that swift-metrics defines for the kind, which the name then ends with.
  var unit: String? { self == .timer ? "seconds" : nil }

  /// The family's name for a label.
  func familyName(_ label: String) -> String {
    let name = SwiftMetricsNames.metricName(label)
    switch self {
    case .counter: return MetricRegistry.counterFamily(name)
    case .timer: return name.hasSuffix("_seconds") ? name : name + "_seconds"
    case .gauge, .recorder: return name
    }
  }
}
