import Components
import Documents
import Testing
import Values

@Suite struct TempoRenderingTests {
  /// A single binary that keeps traces for two weeks and sends metrics with exemplars to Prometheus.
  private func config() throws -> Tempo.Config {
    var config = Tempo.Config()
    config.streamOverHTTPEnabled = true
    config.server = Tempo.Server()
    config.server?.httpListenPort = try Port(3200)
    config.server?.log.logLevel = .warn
    config.memory = Tempo.Memory()
    config.memory?.autoMemLimitEnabled = true

    var grpc = Tempo.GRPCReceiver()
    grpc.endpoint = "0.0.0.0:4317"
    var http = Tempo.OTLPHTTPReceiver()
    http.http.endpoint = "0.0.0.0:4318"
    var protocols = Tempo.OTLPProtocols()
    (protocols.grpc, protocols.http) = (grpc, http)
    var receivers = Tempo.Receivers()
    receivers.otlp = Tempo.OTLPReceiver()
    receivers.otlp?.protocols = protocols
    config.distributor = Tempo.Distributor()
    config.distributor?.receivers = receivers

    var remoteWrite = Tempo.RemoteWrite()
    remoteWrite.url = "http://prometheus:9090/api/v1/write"
    remoteWrite.sendExemplars = true
    config.metricsGenerator = Tempo.MetricsGenerator()
    config.metricsGenerator?.registry = Tempo.Registry()
    config.metricsGenerator?.registry?.externalLabels = ["source": "tempo"]
    config.metricsGenerator?.storage = Tempo.GeneratorStorage()
    config.metricsGenerator?.storage?.path = "/var/tempo/generator"
    config.metricsGenerator?.storage?.remoteWrite = [remoteWrite]

    config.backendWorker = Tempo.BackendWorker()
    config.backendWorker?.compaction = Tempo.Compaction()
    config.backendWorker?.compaction?.blockRetention = GoDuration(.days(14))
    config.backendWorker?.finishOnShutdownTimeout = .seconds(2)

    var trace = Tempo.TraceStorage()
    trace.backend = .local
    trace.local = Tempo.LocalBackend()
    trace.local?.path = "/var/tempo/blocks"
    trace.wal = Tempo.WAL()
    trace.wal?.path = "/var/tempo/wal"
    config.storage = Tempo.Storage()
    config.storage?.trace = trace

    var generator = Tempo.GeneratorLimits()
    generator.processors = [.spanMetrics, .serviceGraphs]
    generator.generateNativeHistograms = .both
    generator.traceIDLabelName = try LabelName("trace_id")
    config.overrides = Tempo.Overrides()
    config.overrides?.defaults = Tempo.Limits()
    config.overrides?.defaults?.metricsGenerator = generator
    config.usageReport = Tempo.UsageReport()
    config.usageReport?.reportingEnabled = false
    return config
  }

  @Test func aSingleBinary() throws {
    let config = try config()
    let text = config.text(as: .yaml, version: Version(3, 0, 3))
    #expect(
      String(decoding: text, as: UTF8.self) == """
        stream_over_http_enabled: true
        memory:
          automemlimit_enabled: true
        server:
          http_listen_port: 3200
          log_level: warn
        distributor:
          receivers:
            otlp:
              protocols:
                grpc:
                  endpoint: '0.0.0.0:4317'
                http:
                  endpoint: '0.0.0.0:4318'
        metrics_generator:
          registry:
            external_labels:
              source: tempo
          storage:
            path: /var/tempo/generator
            remote_write:
            - url: http://prometheus:9090/api/v1/write
              send_exemplars: true
        backend_worker:
          compaction:
            block_retention: 336h
          finish_on_shutdown_timeout: 2s
        storage:
          trace:
            backend: local
            local:
              path: /var/tempo/blocks
            wal:
              path: /var/tempo/wal
        overrides:
          defaults:
            metrics_generator:
              processors:
              - span-metrics
              - service-graphs
              generate_native_histograms: both
              trace_id_label_name: trace_id
        usage_report:
          reporting_enabled: false

        """)
    let reading = Reading<Tempo.Config>(
      Source(name: "tempo.yaml", bytes: text), as: .yaml, version: Version(3, 0, 3))
    #expect(reading.diagnostics == [])
    #expect(reading.document?.value == config)
  }

  @Test func whatAVersionDoesNotKnowIsNotWritten() throws {
    var config = try config()
    config.ingester = Tempo.Ingester()
    config.ingester?.maxBlockDuration = .minutes(5)
    let old = String(decoding: config.text(as: .yaml, version: Version(2, 10)), as: UTF8.self)
    #expect(old.contains("ingester:\n  max_block_duration: 5m\n"))
    #expect(!old.contains("memory:"))
    let new = String(decoding: config.text(as: .yaml, version: Version(3)), as: UTF8.self)
    #expect(!new.contains("ingester:"))
    #expect(new.contains("memory:"))
  }
}
