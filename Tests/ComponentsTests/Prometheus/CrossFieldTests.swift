import Components
import Documents
import Testing

/// What is wrong across keys: each text beside the number of errors.
@Suite struct CrossFieldTests {
  private func count<Root: Document>(_ type: Root.Type, _ text: String) -> Int { findings(type, text).count }

  @Test func oneWayToAuthenticate() {
    #expect(count(HTTPClientConfig.self, "basic_auth: {username: a}") == 0)
    #expect(count(HTTPClientConfig.self, "basic_auth: {username: a}\nbearer_token: b") == 1)
    #expect(count(HTTPClientConfig.self, "authorization: {type: basic}") == 1)
    #expect(count(HTTPClientConfig.self, "http_headers: {Authorization: {values: [a]}}") == 1)
    #expect(count(RemoteWriteConfig.self, "url: http://a\nsigv4: {}\nbasic_auth: {username: a}") == 1)
    #expect(count(RemoteWriteConfig.self, "url: http://a\nheaders: {Host: a}") == 1)
  }

  @Test func proxies() {
    #expect(count(ProxyOwner.self, "no_proxy: a") == 1)
    #expect(count(ProxyOwner.self, "proxy_url: http://a\nno_proxy: a") == 0)
    #expect(count(ProxyOwner.self, "proxy_url: http://a\nproxy_from_environment: true") == 1)
  }

  private typealias ProxyOwner = HTTPClientConfig

  @Test func queues() {
    #expect(count(QueueConfig.self, "max_shards: 0") == 1)
    #expect(count(QueueConfig.self, "min_shards: 60") == 1)
    #expect(count(QueueConfig.self, "min_backoff: 10s") == 1)
    #expect(count(QueueConfig.self, "min_backoff: 10s\nmax_backoff: 10s") == 0)
  }

  @Test func scrapeProtocols() {
    #expect(count(ScrapeConfig.self, "job_name: a\nscrape_protocols: []") == 1)
    #expect(count(ScrapeConfig.self, "job_name: a\nscrape_protocols: [PrometheusProto, PrometheusProto]") == 1)
  }

  @Test func schemesOfNames() {
    let job = "scrape_configs: [{job_name: a, metric_name_escaping_scheme: allow-utf-8}]\n"
    #expect(count(PrometheusConfig.self, job) == 0)
    #expect(count(PrometheusConfig.self, job + "global: {metric_name_validation_scheme: legacy}") == 1)
  }

  @Test func paths() {
    #expect(count(PrometheusConfig.self, "rule_files: [a/*.yml, a/*/b.yml]") == 1)
    #expect(count(FileSDConfig.self, "files: [a.json, b/*.yml, c.txt]") == 1)
  }

  @Test func resourceAttributes() {
    #expect(count(OTLPConfig.self, "ignore_resource_attributes: [a]") == 1)
    #expect(count(OTLPConfig.self, "promote_resource_attributes: [a, ' a ', '']") == 2)
  }

  @Test func serviceDiscovery() {
    #expect(count(AzureSDConfig.self, "subscription_id: a") == 3)
    #expect(count(AzureSDConfig.self, "subscription_id: a\nauthentication_method: SDK") == 0)
    #expect(count(EurekaSDConfig.self, "server: eureka.example.net") == 1)
    #expect(count(OutscaleSDConfig.self, "access_key: a\nsecret_key: b\nregion: ''") == 1)
    #expect(count(ScalewaySDConfig.self, "role: instance\nproject_id: a\naccess_key: b") == 1)
    #expect(count(MarathonSDConfig.self, "servers: [http://a]\nauth_token: b\nbearer_token: c") == 1)
    #expect(count(DNSSDConfig.self, "names: [a]\ntype: a") == 1)
    #expect(count(DNSSDConfig.self, "names: [a]\ntype: a\nport: 80") == 0)
    #expect(count(ServersetSDConfig.self, "servers: [a]\npaths: [b]") == 1)
    #expect(count(KubernetesSDConfig.self, "role: node\nselectors: [{role: pod}]") == 1)
    #expect(count(KubernetesSDConfig.self, "role: pod\nselectors: [{role: pod, field: 'a-b'}]") == 1)
    #expect(count(KubernetesSDConfig.self, "role: pod\nfollow_redirects: true") == 0)
    #expect(count(KubernetesSDConfig.self, "role: pod\nbearer_token: a") == 1)
  }

  @Test func binaryTexts() {
    #expect(count(PrometheusConfig.self, "global: {external_labels: {a: !!binary Z3LDvG4=}}") == 0)
    #expect(count(PrometheusConfig.self, "global: {external_labels: {a: !!binary /w==}}") == 1)
  }
}
