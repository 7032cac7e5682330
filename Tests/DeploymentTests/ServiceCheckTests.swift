import Testing

@testable import Deployment

@Suite struct ServiceCheckTests {
  @Test(arguments: [
    ("prometheus", "Prometheus", "2.55.1", "3.0", "4.0"), ("prometheus", "Prometheus", "4.0.0", "3.0", "4.0"),
    ("tempo", "Tempo", "2.6.9", "2.7", "4.0"), ("tempo", "Tempo", "4.0.0", "2.7", "4.0"),
    ("grafana", "Grafana", "10.4.0", "11.0", "14.0"), ("grafana", "Grafana", "14.0.0", "11.0", "14.0"),
  ]) func otherVersionsAreNotSupported(key: String, name: String, version: String, first: String, end: String) {
    #expect(
      findings("\(key): {version: 1️⃣\(version)}")
        == ["1️⃣ \(name) \(version) is not supported: from \(first) up to, not including, \(end) it is."])
  }

  @Test(arguments: [
    "prometheus: {version: 3.0}", "prometheus: {version: 3.99.9}", "tempo: {version: 2.7}", "grafana: {version: 11}",
    "grafana: {version: v13.10.0}",
  ])
  func theBoundsAre(text: String) {
    #expect(findings(text) == [])
  }

  @Test func prometheusScrapesAndKeeps() {
    #expect(findings("prometheus: {scrape_interval: 1️⃣999ms}") == ["1️⃣ A scrape_interval of 999ms is too short."])
    #expect(findings("prometheus: {scrape_interval: 1s}") == [])
    #expect(
      findings("prometheus: {scrape_interval: 1️⃣76s}")
        == ["1️⃣ A scrape_interval of 1m16s is too long for rates over 5m, as alerts have them."])
    #expect(findings("prometheus: {scrape_interval: 75s}") == [])
    #expect(
      findings("prometheus: {retention: 1️⃣119m}") == ["1️⃣ A retention of 1h59m is shorter than one block of metrics."])
    #expect(findings("prometheus: {retention: 2h}") == [])
    #expect(
      findings("tempo: {retention: 1️⃣59m}\nexemplars: {max_stored: 10}")
        == ["1️⃣ A retention of 59m is shorter than the blocks in which Tempo deletes."])
    #expect(findings("tempo: {retention: 1h}\nexemplars: {max_stored: 10}") == [])
  }

  @Test func remoteWriteAuthenticatesOnce() {
    let wrong = { (text: String) in findings("prometheus: {remote_write: [1️⃣{url: https://a.b, \(text)}]}") }
    #expect(wrong("username: u") == ["1️⃣ username and password_file go together."])
    #expect(wrong("password_file: /p") == ["1️⃣ username and password_file go together."])
    #expect(
      findings(
        "prometheus: {remote_write: [{url: https://a.b, username: u, password_file: /p, bearer_token_file: 1️⃣/t}]}")
        == ["1️⃣ Basic authentication and a bearer token exclude each other."])
    #expect(wrong("username: u, password_file: /p") == [])
    #expect(wrong("bearer_token_file: /t") == [])
    #expect(
      findings("prometheus: {remote_write: [{url: https://a.b, bearer_token_file: 1️⃣token}]}")
        == ["1️⃣ Expected the path of a file in the container, such as /run/secrets/token, found \"token\"."])
    #expect(
      findings("prometheus: {remote_write: [{url: 1️⃣'https://u:hunter2@a.b'}]}")
        == ["1️⃣ Expected a URL without a user name, found one that holds credentials."])
  }

  @Test func grafanaIsSetOnce() {
    #expect(
      findings("grafana: {prometheus_uid: a, tempo_uid: 1️⃣a}") == ["1️⃣ The two datasources cannot share the uid a."])
    let wrong = { (text: String) in findings("grafana: {environment: {\(text): x}}") }
    #expect(wrong("1️⃣LOG_LEVEL") == ["1️⃣ LOG_LEVEL is not a setting of Grafana."])
    #expect(wrong("1️⃣GF_AUTH_ANONYMOUS_ENABLED") == ["1️⃣ GF_AUTH_ANONYMOUS_ENABLED is set by the deployment itself."])
    #expect(wrong("1️⃣GF_SMTP_PASSWORD") == ["1️⃣ GF_SMTP_PASSWORD would write a secret into a rendered file."])
    #expect(wrong("GF_SMTP_PASSWORD__FILE") == [])
    #expect(wrong("GF_LOG_LEVEL") == [])
    #expect(wrong("GF_SERVER_ROOT_URL") == [])
  }

  @Test(arguments: [
    "GF_SERVER_HTTP_ADDR", "GF_SERVER_CERT_FILE", "GF_SERVER_CERT_KEY", "GF_SERVER_SERVE_FROM_SUB_PATH",
    "GF_METRICS_ENABLED", "GF_METRICS_BASIC_AUTH_USERNAME",
  ]) func grafanaStaysWhereItIs(name: String) {
    #expect(
      findings("grafana: {environment: {1️⃣\(name): x}}")
        == ["1️⃣ With \(name) Grafana's healthcheck and Prometheus would not find it as they look for it."])
  }

  @Test func extraIsAMapping() {
    #expect(findings("tempo: {extra: 1️⃣[a]}") == ["1️⃣ Expected a mapping, found a list."])
    #expect(findings("tempo: {extra: {a: [b]}}\nprometheus: {extra: }") == [])
  }
}
