import Exemplary
import Testing

/// The library as its users see it: one import, and nothing of the package's own.
@Suite struct LibraryTests {
  @Test func aDeploymentIsAValueAndRenderedWithOneCall() throws {
    let deployment = Deployment(
      name: try DNSLabel("shop"),
      applications: [
        Application(
          name: try DNSLabel("checkout"),
          source: .image(try ImageReference("registry.example.net/checkout:1.2.3")),
          port: try Port(8080),
          latencyHistogram: try MetricName("http_request_duration_seconds"))
      ])
    let rendering = try deployment.render()
    let compose = try #require(rendering["docker-compose.yml"])
    #expect(compose.contains("image: registry.example.net/checkout:1.2.3"))
    #expect(rendering.files.map(\.path).contains("grafana/dashboards/checkout.json"))
  }

  @Test func whatIsWrongIsSaidWithTheKeysThatLeadToIt() throws {
    var deployment = Deployment(name: try DNSLabel("shop"))
    deployment.grafana.port = deployment.prometheus.port
    let error = #expect(throws: DeploymentError.self) { try deployment.render() }
    #expect(
      error?.diagnostics.map(\.description)
        == ["grafana.port: The port 9090 of Grafana is taken by Prometheus."])
  }
}
