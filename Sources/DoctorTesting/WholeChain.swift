import Doctor
import Values

/// A chain in which every link holds, for tests to break one.
package struct WholeChain: Sendable {
  package static let histogram = "http_request_duration_seconds"

  /// When it is examined: seconds since the epoch.
  package static let now = 1_800_000_000.0

  package var chain: Chain
  package var application: DocumentedApplication
  package var prometheus: DocumentedPrometheus

  /// Programs that do not run.
  package var stopped: Set<Component> = []

  package init() throws {
    chain = Chain(
      applications: [
        Chain.Application(
          name: "shop", metrics: try HTTPURL("http://127.0.0.1:8080/metrics"), job: "shop", target: "shop:8080")
      ],
      prometheus: try HTTPURL("http://127.0.0.1:9090"))
    application = DocumentedApplication(exposition: Self.exposition())
    prometheus = Self.prometheus()
  }

  /// Exemplars a minute old, of which Prometheus and Tempo know.
  package static let traces = (1...4).map { "4bf92f3577b34da6a3ce929d0e0e473\($0)" }

  private static let values = [0.004, 0.031, 0.18, 0.7]
  private static let bounds = ["0.01", "0.1", "0.5", "1.0"]

  /// A histogram with an exemplar on each finite bucket; the values may be told in another unit.
  package static func exposition(label: String = "TraceID", factor: Double = 1) -> String {
    var text = "# TYPE \(histogram) histogram\n# UNIT \(histogram) seconds\n"
    for (index, bound) in bounds.enumerated() {
      text += "\(histogram)_bucket{le=\"\(bound)\"} \(factor == 1 ? index + 1 : 0)"
      if factor == 1 { text += exemplar(index, label, factor) }
      text += "\n"
    }
    text += "\(histogram)_bucket{le=\"+Inf\"} \(bounds.count)" + (factor == 1 ? "" : exemplar(3, label, factor)) + "\n"
    text += "\(histogram)_count \(bounds.count)\n\(histogram)_sum 0.915\n# EOF\n"
    return text
  }

  private static func exemplar(_ index: Int, _ label: String, _ factor: Double) -> String {
    " # {\(label)=\"\(traces[index])\"} \(values[index] * factor) \(now - 60)"
  }

  private static func prometheus() -> DocumentedPrometheus {
    var prometheus = DocumentedPrometheus()
    prometheus.targets = [.init(job: "shop", address: "shop:8080", url: "http://shop:8080/metrics")]
    prometheus.series = ["\(histogram)_bucket"]
    prometheus.exemplars = traces.indices.map { stored($0, label: "TraceID") }
    prometheus.metrics = [
      ("prometheus_tsdb_exemplar_exemplars_appended_total", 4),
      ("prometheus_tsdb_exemplar_exemplars_in_storage", 4),
      ("prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds", now - 3_600),
      ("prometheus_tsdb_exemplar_max_exemplars", 100_000),
      ("prometheus_tsdb_exemplar_out_of_order_exemplars_total", 0),
    ]
    return prometheus
  }

  /// An exemplar of the application as Prometheus has it.
  package static func stored(_ index: Int, label: String, age: Double = 60) -> DocumentedPrometheus.Exemplar {
    .init(
      metric: "\(histogram)_bucket",
      series: [("instance", "shop:8080"), ("job", "shop"), ("le", bounds[index])],
      labels: [(label, traces[index])], value: values[index], timestamp: now - age)
  }

  package func examine() async -> Report {
    let programs: [Component: any TestProgram] = [.application("shop"): application, .prometheus: prometheus]
    let client = ProgramClient(programs.filter { !stopped.contains($0.key) })
    return await Examination(of: chain, by: client).run(at: Self.now)
  }
}
