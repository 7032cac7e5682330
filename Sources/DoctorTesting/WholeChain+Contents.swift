import Documents

extension WholeChain {
  package static let histogram = "http_request_duration_seconds"

  /// Of the four exemplars that there are, one on each finite bucket.
  package static let traces = (1...4).map { "4bf92f3577b34da6a3ce929d0e0e473\($0)" }

  private static let values = [0.004, 0.031, 0.18, 0.7]
  private static let bounds = ["0.01", "0.1", "0.5", "1.0"]

  /// A histogram with exemplars a minute old.
  ///
  /// - Parameter factor: What every duration is multiplied by; other than 1 none is within the finite buckets.
  package static func exposition(factor: Double = 1) -> String {
    let isRight = factor == 1
    var text = "# TYPE \(histogram) histogram\n# UNIT \(histogram) seconds\n"
    for (index, bound) in bounds.enumerated() {
      text += "\(histogram)_bucket{le=\"\(bound)\"} \(isRight ? "\(index + 1)\(exemplar(index, factor))" : "0")\n"
    }
    text += "\(histogram)_bucket{le=\"+Inf\"} \(bounds.count)\(isRight ? "" : exemplar(3, factor))\n"
    return text + "\(histogram)_count \(bounds.count)\n\(histogram)_sum 0.915\n# EOF\n"
  }

  private static func exemplar(_ index: Int, _ factor: Double) -> String {
    " # {TraceID=\"\(traces[index])\"} \(values[index] * factor) \(now - 60)"
  }

  /// An exemplar of the application as Prometheus has it.
  package static func stored(_ index: Int, label: String = "TraceID", age: Double = 60) -> DocumentedPrometheus.Exemplar
  {
    .init(
      metric: "\(histogram)_bucket",
      series: [("instance", "shop:8080"), ("job", "shop"), ("le", bounds[index])],
      labels: [(label, traces[index])], value: values[index], timestamp: now - age)
  }

  static func prometheus() -> DocumentedPrometheus {
    var prometheus = DocumentedPrometheus()
    prometheus.targets = [.init(job: "shop", address: "shop:8080", url: "http://shop:8080/metrics")]
    prometheus.series = ["\(histogram)_bucket"]
    prometheus.exemplars = traces.indices.map { stored($0) }
    prometheus.metrics = [
      "prometheus_tsdb_exemplar_exemplars_appended_total": 4,
      "prometheus_tsdb_exemplar_exemplars_in_storage": 4,
      "prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds": now - 60,
      "prometheus_tsdb_exemplar_max_exemplars": 100_000,
      "prometheus_tsdb_exemplar_out_of_order_exemplars_total": 0,
    ]
    return prometheus
  }

  static func grafana() -> DocumentedGrafana {
    var grafana = DocumentedGrafana()
    grafana.datasources = [
      .init(name: "Prometheus", uid: "prometheus", type: "prometheus", destinations: [("TraceID", "tempo")]),
      .init(name: "Tempo", uid: "tempo", type: "tempo"),
    ]
    grafana.dashboards = ["shop": dashboard()]
    return grafana
  }

  /// A dashboard with one panel.
  package static func dashboard(
    type: Node = "timeseries", expression: Node = quantile, exemplar: Node = true, further: [(String, Node)] = []
  ) -> Node {
    let target: [(String, Node)] = [
      ("refId", "A"), ("expr", expression), ("exemplar", exemplar), ("range", true), ("instant", false),
    ]
    let panel: [(String, Node)] = [
      ("title", "Latency"), ("type", type), ("datasource", ["type": "prometheus", "uid": "prometheus"]),
      ("targets", [.mapping(target.filter { entry in !further.contains { $0.0 == entry.0 } } + further)]),
    ]
    return ["uid": "shop", "title": "Shop", "panels": [["title": "", "type": "text"], .mapping(panel)]]
  }

  package static let quantile: Node =
    "histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))"
}
