import Documents
import Testing

@testable import Validation

/// What is advised follows from the files.
@Suite struct HelpTests {
  @Test func aLinkIsAdvisedForTheLabelThatIsWritten() throws {
    #expect(try Self.linkHelp("").hasSuffix("datasourceUid: tempo and name: trace_id, or as your exemplars call it"))
    let label = "environment: {TRACE_ID_LABEL: TraceID}"
    #expect(try Self.linkHelp(label).hasSuffix("datasourceUid: tempo and name: TraceID"))
  }

  @Test func aMissingFileIsAdvisedWhereItsFolderIsMounted() throws {
    let help = try Self.help(
      "EX406",
      """
      # docker-compose.yml
      services:
        prometheus:
          image: prom/prometheus:v3.14.0
          command: [--config.file=/etc/prometheus/p.yml]
          volumes: [./prometheus:/etc/prometheus:ro]
      # prometheus/prometheus.yml
      global: {scrape_interval: 15s}
      """)
    #expect(help == "create prometheus/p.yml, or mend the path")
  }

  private static func linkHelp(_ line: String) throws -> String {
    try help(
      "EX302",
      """
      # docker-compose.yml
      services:
        app:
          image: registry.example.net/app:1.2.3
          \(line)
        grafana:
          image: grafana/grafana:13.1.3
          volumes: [./datasources.yaml:/etc/grafana/provisioning/datasources/datasources.yaml:ro]
      # datasources.yaml
      apiVersion: 1
      datasources:
        - {name: Prometheus, uid: prometheus, type: prometheus, url: 'http://prometheus:9090'}
        - {name: Tempo, uid: tempo, type: tempo, url: 'http://tempo:3200'}
      """)
  }

  private static func help(_ id: String, _ text: String) throws -> String {
    let findings = Validation.findings(in: ProjectText(text).load(), by: Rules.all)
    return try #require(findings.first { $0.ruleID == id }, "\(findings)").diagnostic.help
  }
}
