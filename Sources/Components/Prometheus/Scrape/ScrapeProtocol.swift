import Documents

/// An exposition format that Prometheus can ask a target for.
package enum ScrapeProtocol: String, Choice {
  case prometheusProto = "PrometheusProto"
  case prometheusText1 = "PrometheusText1.0.0"
  case prometheusText004 = "PrometheusText0.0.4"
  case openMetricsText1 = "OpenMetricsText1.0.0"
  case openMetricsText001 = "OpenMetricsText0.0.1"
}

extension ScrapeProtocol {
  /// Whether what is scraped in it can hold exemplars: the text formats of Prometheus have none.
  package var carriesExemplars: Bool {
    switch self {
    case .prometheusProto, .openMetricsText1, .openMetricsText001: true
    case .prometheusText1, .prometheusText004: false
    }
  }
}
