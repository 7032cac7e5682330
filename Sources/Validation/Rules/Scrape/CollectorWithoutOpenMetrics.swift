import Components
import Documents
import Project

extension Rule {
  /// A collector serves exemplars only where it is told to serve OpenMetrics.
  static let collectorWithoutOpenMetrics = Rule(
    id: "EX114", severity: .warning, summary: "a collector serves metrics without their exemplars",
    page: RulePage(
      meaning: """
        A pipeline of an OpenTelemetry collector ends in an exporter `prometheus` that does not set \
        `enable_open_metrics: true`, which is false unless given. Only OpenMetrics has exemplars.
        """,
      consequence: """
        Prometheus scrapes the metrics and never an exemplar of them: not those that applications send, and not those of \
        the connector `spanmetrics`.
        """,
      bad: """
        # docker-compose.yml
        services:
          collector:
            image: otel/opentelemetry-collector-contrib:0.159.0
            command: [--config=/etc/otelcol/config.yaml]
            volumes: [./collector:/etc/otelcol:ro]
          tempo:
            image: grafana/tempo:3.0.3
        # collector/config.yaml
        receivers:
          otlp:
            protocols:
              grpc: {endpoint: "0.0.0.0:4317"}
        exporters:
          prometheus:
            endpoint: 0.0.0.0:8889
        service:
          pipelines:
            metrics:
              receivers: [otlp]
              exporters: [prometheus]
        """,
      good: """
        # docker-compose.yml
        services:
          collector:
            image: otel/opentelemetry-collector-contrib:0.159.0
            command: [--config=/etc/otelcol/config.yaml]
            volumes: [./collector:/etc/otelcol:ro]
          tempo:
            image: grafana/tempo:3.0.3
        # collector/config.yaml
        receivers:
          otlp:
            protocols:
              grpc: {endpoint: "0.0.0.0:4317"}
        exporters:
          prometheus:
            endpoint: 0.0.0.0:8889
            enable_open_metrics: true
        service:
          pipelines:
            metrics:
              receivers: [otlp]
              exporters: [prometheus]
        """)
  ) { facts in
    guard facts.wantsExemplars else { return [] }
    return facts.project.collectors.compactMap { $0.config?.document?.node }.flatMap(findings)
  }

  @Sendable private static func findings(in root: Node) -> [Diagnostic] {
    let used = Set(
      (root["service"]?["pipelines"]?.entries ?? []).flatMap { pipeline in
        (pipeline.value["exporters"]?.elements ?? []).compactMap { $0.scalar?.text }
      })
    return (root["exporters"]?.entries ?? []).compactMap { entry in
      let name = entry.key.scalar?.text ?? ""
      guard used.contains(name), name == "prometheus" || name.hasPrefix("prometheus/") else { return nil }
      let setting = entry.value["enable_open_metrics"]
      guard setting == nil || setting?.scalar?.text == "false" else { return nil }
      return Diagnostic(
        "The exporter \(name) serves no OpenMetrics, and so no exemplars.", help: "add enable_open_metrics: true",
        at: (setting ?? entry.key).place, path: "exporters.\(name)", severity: .warning)
    }
  }
}
