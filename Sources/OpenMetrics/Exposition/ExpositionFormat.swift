/// A text format that metrics are exposed in.
public enum ExpositionFormat: CaseIterable, Hashable, Sendable {
  /// OpenMetrics 1.0.0, with exemplars.
  case openMetrics1
  /// OpenMetrics 0.0.1, the draft that older Prometheus servers ask for, with exemplars.
  case openMetrics0
  /// Prometheus' text format 1.0.0, which has no exemplars.
  case text1
  /// Prometheus' text format 0.0.4, which has no exemplars.
  case text0

  /// The `Content-Type` of a response in this format.
  public var contentType: String {
    "\(mediaType.type)/\(mediaType.subtype); version=\(version); charset=utf-8"
  }

  /// Whether it is OpenMetrics, which has units, exemplars and an end.
  var isOpenMetrics: Bool { self == .openMetrics1 || self == .openMetrics0 }

  var mediaType: (type: String, subtype: String) {
    isOpenMetrics ? ("application", "openmetrics-text") : ("text", "plain")
  }

  var version: String {
    switch self {
    case .openMetrics1: "1.0.0"
    case .openMetrics0: "0.0.1"
    case .text1: "1.0.0"
    case .text0: "0.0.4"
    }
  }

  /// How floating-point numbers are written.
  var numbers: CanonicalNumber.Style { isOpenMetrics ? .openMetrics : .short }
}
