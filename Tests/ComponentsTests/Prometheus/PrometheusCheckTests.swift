import Components
import Documents
import Testing

@Suite struct PrometheusCheckTests {
  @Test func jobNamesAreUnique() {
    let text = "scrape_configs:\n- job_name: a\n- job_name: b\n- job_name: a\n"
    let expected = [
      "p.yml:4:13: Expected every job name once, found \"a\" again. (give each scrape config a name of its own)"
    ]
    #expect(findings(PrometheusConfig.self, text) == expected)
    #expect(findings(ScrapeConfigFile.self, text) == expected)
  }

  @Test func jobNamesAreNotEmpty() {
    #expect(
      findings(ScrapeConfigFile.self, "scrape_configs:\n- job_name: ''\n- job_name: ''\n") == [
        "p.yml:2:13: Expected a job name, found an empty one. (give the job a name)",
        "p.yml:3:13: Expected a job name, found an empty one. (give the job a name)",
      ])
  }

  @Test func aTimeoutFitsInItsInterval() {
    let help = "(lower scrape_timeout or raise scrape_interval)"
    #expect(
      findings(ScrapeConfig.self, "job_name: a\nscrape_interval: 10s\nscrape_timeout: 20s\n") == [
        "p.yml:3:17: Expected a scrape_timeout no longer than the scrape_interval of 10s, found 20s. \(help)"
      ])
    #expect(findings(ScrapeConfig.self, "job_name: a\nscrape_interval: 10s\nscrape_timeout: 10s\n") == [])
    #expect(
      findings(PrometheusConfig.self, "global: {scrape_interval: 10s, scrape_timeout: 11s}\n") == [
        "p.yml:1:48: Expected a scrape_timeout no longer than the scrape_interval of 10s, found 11s. \(help)"
      ])
  }

  @Test func aTimeoutFitsInAnInheritedInterval() {
    let help = "(lower scrape_timeout or raise scrape_interval)"
    #expect(
      findings(
        PrometheusConfig.self,
        "global: {scrape_interval: 10s}\nscrape_configs:\n- job_name: a\n  scrape_timeout: 20s\n") == [
          "p.yml:4:19: Expected a scrape_timeout no longer than the scrape_interval of 10s, found 20s. \(help)"
        ])
    // Without any interval it is a minute; 0 counts as none.
    #expect(
      findings(
        PrometheusConfig.self, "scrape_configs:\n- {job_name: a, scrape_interval: 0s, scrape_timeout: 61s}\n") == [
          "p.yml:2:54: Expected a scrape_timeout no longer than the scrape_interval of 1m, found 1m1s. \(help)"
        ])
    // Another file's global section is not known here.
    #expect(findings(ScrapeConfigFile.self, "scrape_configs:\n- {job_name: a, scrape_timeout: 61s}\n") == [])
  }

  @Test func remoteEndpointsHaveAURL() {
    #expect(
      findings(PrometheusConfig.self, "remote_write:\n- name: a\nremote_read:\n- name: b\n") == [
        "p.yml:2:3: The key url is missing. (The receiver's URL.)",
        "p.yml:4:3: The key url is missing. (The store's URL.)",
      ])
  }

  @Test(arguments: [
    ("basic_auth: {password: a, password_file: b}", 42, "password", "password_file"),
    ("basic_auth: {username: a, username_ref: b}", 41, "username", "username_ref"),
    ("authorization: {credentials: a, credentials_file: b}", 51, "credentials", "credentials_file"),
    (
      "oauth2: {client_id: a, token_url: b, client_secret: c, client_secret_file: d}", 76, "client_secret",
      "client_secret_file"
    ),
    ("tls_config: {key: a, key_file: b}", 32, "key", "key_file"),
    ("{bearer_token: a, bearer_token_file: b}", 38, "bearer_token", "bearer_token_file"),
  ])
  func aSecretIsGivenOnce(text: String, column: Int, first: String, second: String) {
    #expect(
      findings(HTTPClientConfig.self, text) == [
        "p.yml:1:\(column): Expected at most one of \(first) and \(second), found both. (remove one of them)"
      ])
  }

  @Test func aSecretIsGivenOnceWhereTheClientIsInlined() {
    #expect(
      findings(ScrapeConfig.self, "job_name: a\nbearer_token: b\nbearer_token_file: c\n") == [
        "p.yml:3:20: Expected at most one of bearer_token and bearer_token_file, found both. (remove one of them)"
      ])
  }

  @Test func anEmptySecretIsNone() {
    #expect(findings(BasicAuth.self, "password: ''\npassword_file: a\n") == [])
  }

  @Test func aDiscoverySecretIsGivenOnce() {
    #expect(
      findings(MarathonSDConfig.self, "servers: [a]\nauth_token: b\nauth_token_file: c\n") == [
        "p.yml:3:18: Expected at most one of auth_token and auth_token_file, found both. (remove one of them)"
      ])
    #expect(
      findings(OutscaleSDConfig.self, "access_key: a\nsecret_key: b\nsecret_key_file: c\n") == [
        "p.yml:3:18: Expected at most one of secret_key and secret_key_file, found both. (remove one of them)"
      ])
  }
}
