import Components
import Testing

@Suite struct RegistryDiscoveryTests {
  @Test func consulSDConfig() {
    expectWhole(
      ConsulSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      server: https://sd.example.net:8443
      scheme: https
      path_prefix: /prefix
      token: hush
      datacenter: dc1
      namespace: default
      partition: default
      username: prometheus
      password: hush
      services:
      - web
      tags:
      - production
      node_meta:
        rack: '1'
      filter: Service == "web"
      health_filter: Checks.Status == "passing"
      tag_separator: ;
      allow_stale: true
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func dockerSDConfig() {
    expectWhole(
      DockerSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      host: unix:///var/run/docker.sock
      port: 9100
      host_networking_host: localhost
      match_first_network: true
      filters:
      - name: label
        values:
        - metrics
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func dockerFilter() {
    expectWhole(
      DockerFilter.self,
      """
      name: archive
      values:
      - web

      """)
  }

  @Test func dockerSwarmSDConfig() {
    expectWhole(
      DockerSwarmSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      host: unix:///var/run/docker.sock
      role: nodes
      port: 9100
      filters:
      - name: label
        values:
        - metrics
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func eurekaSDConfig() {
    expectWhole(
      EurekaSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      server: https://sd.example.net:8443
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func kumaSDConfig() {
    expectWhole(
      KumaSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      server: https://sd.example.net:8443
      client_id: demo
      fetch_timeout: 2m
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func marathonSDConfig() {
    expectWhole(
      MarathonSDConfig.self, inlining: [HTTPClientConfig.self], without: ["auth_token"],
      """
      servers:
      - zk1.example.net:2181
      auth_token_file: /run/secrets/auth_token
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func nerveSDConfig() {
    expectWhole(
      NerveSDConfig.self,
      """
      servers:
      - zk1.example.net:2181
      paths:
      - /services/web
      timeout: 10s

      """)
  }

  @Test func serversetSDConfig() {
    expectWhole(
      ServersetSDConfig.self,
      """
      servers:
      - zk1.example.net:2181
      paths:
      - /services/web
      timeout: 10s

      """)
  }

  @Test func nomadSDConfig() {
    expectWhole(
      NomadSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      server: https://sd.example.net:8443
      region: eu-central-1
      namespace: default
      tag_separator: ;
      allow_stale: true
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func puppetDBSDConfig() {
    expectWhole(
      PuppetDBSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      url: https://metrics.example.net/api
      query: resources { type = "Package" }
      include_parameters: true
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }
}
