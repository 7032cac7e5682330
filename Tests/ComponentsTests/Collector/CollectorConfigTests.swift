import Components
import Documents
import OrderedCollections
import Testing

@Suite struct CollectorConfigTests {
  private static let text = """
    receivers:
      otlp:
        protocols:
          grpc:
            endpoint: 0.0.0.0:4317
          http: null
      hostmetrics:
        collection_interval: 10s
    exporters:
      prometheus/apps:
        endpoint: 0.0.0.0:8889
        enable_open_metrics: true
        namespace: apps
      otlp/tempo:
        endpoint: tempo:4317
      debug: {}
    service:
      pipelines:
        metrics:
          receivers:
          - otlp
          exporters:
          - prometheus/apps

    """

  private func config(_ text: String = text) throws -> Read<Collector.Config> {
    let reading = Reading<Collector.Config>(Source(name: "c.yaml", text: text), as: .yaml)
    #expect(reading.diagnostics == [])
    return try #require(reading.document)
  }

  @Test func partsAreReadByTheirKind() throws {
    let config = try config()
    let exporters = config.exporters.parts()
    #expect(exporters.map(\.id) == ["prometheus/apps", "otlp/tempo", "debug"])
    guard case .prometheus(let prometheus) = exporters[0].part.value else {
      Issue.record("\(exporters[0].part.value)")
      return
    }
    #expect(prometheus.enableOpenMetrics == true)
    #expect(prometheus.rest["namespace"] == "apps")
    #expect(exporters[0].part.place?.line == 11)
    #expect(config.value.service?.pipelines["metrics"]?.exporters == ["prometheus/apps"])
  }

  @Test func aProtocolWithNothingBehindItIsOn() throws {
    guard case .otlp(let otlp) = try config().value.receivers.byID["otlp"] else {
      Issue.record("no OTLP receiver")
      return
    }
    #expect(otlp.protocols?.http == .null)
  }

  @Test func itSurvivesBeingWritten() throws {
    let config = try config()
    let again = Reading<Collector.Config>(
      Source(name: "again", bytes: config.value.text(as: .yaml)), as: .yaml)
    #expect(again.document?.value == config.value)
  }

  @Test func wrongTypesAreReportedAndOtherKeysLetThrough() {
    #expect(
      findings(Collector.Config.self, "exporters: {prometheus: {enable_open_metrics: maybe, x: y}}\nx: y\n") == [
        "p.yml:1:47: Expected true or false, found `maybe`."
      ])
  }
}
