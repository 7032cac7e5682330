import Components
import Testing

@Suite struct MoreCloudDiscoveryTests {
  @Test func outscaleSDConfig() {
    expectWhole(
      OutscaleSDConfig.self, inlining: [HTTPClientConfig.self], without: ["secret_key_file"],
      """
      region: eu-central-1
      endpoint: api.example.net:4317
      access_key: AKIADEMO
      secret_key: hush
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func ovHcloudSDConfig() {
    expectWhole(
      OVHcloudSDConfig.self,
      """
      service: dedicated_server
      endpoint: api.example.net:4317
      application_key: demo
      application_secret: hush
      consumer_key: hush
      refresh_interval: 1m

      """)
  }

  @Test func scalewaySDConfig() {
    expectWhole(
      ScalewaySDConfig.self, inlining: [HTTPClientConfig.self], without: ["secret_key_file"],
      """
      role: baremetal
      project_id: '00000000-0000-0000-0000-000000000000'
      access_key: AKIADEMO
      secret_key: hush
      zone: fr-par-1
      api_url: https://api.scaleway.com
      name_filter: web-
      tags_filter:
      - production
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func stackitsdConfig() {
    expectWhole(
      STACKITSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      project: demo
      region: eu-central-1
      endpoint: api.example.net:4317
      service_account_key: hush
      service_account_key_path: /run/secrets/service_account_key
      private_key: hush
      private_key_path: /run/secrets/private_key
      credentials_file_path: /run/secrets/credentials
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func tritonSDConfig() {
    expectWhole(
      TritonSDConfig.self,
      """
      account: demo
      dns_suffix: example.net
      endpoint: api.example.net:4317
      role: cn
      groups:
      - web
      version: 1
      port: 9100
      refresh_interval: 1m
      tls_config:
        ca_file: /etc/prometheus/ca.pem

      """)
  }

  @Test func uyuniSDConfig() {
    expectWhole(
      UyuniSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      server: https://sd.example.net:8443
      username: prometheus
      password: hush
      entitlement: monitoring_entitled
      separator: '@'
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func vultrSDConfig() {
    expectWhole(
      VultrSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }
}
