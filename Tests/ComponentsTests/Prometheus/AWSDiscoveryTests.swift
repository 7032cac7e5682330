import Components
import Testing

@Suite struct AWSDiscoveryTests {
  @Test func awsClientConfig() {
    expectWhole(
      AWSClientConfig.self,
      """
      region: eu-central-1
      endpoint: api.example.net:4317
      access_key: AKIADEMO
      secret_key: hush
      profile: monitoring
      role_arn: arn:aws:iam::123456789012:role/prometheus
      external_id: demo

      """)
  }

  @Test func awsFilter() {
    expectWhole(
      AWSFilter.self,
      """
      name: archive
      values:
      - web

      """)
  }

  @Test func awssdConfig() {
    expectWhole(
      AWSSDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      role: rds
      region: eu-central-1
      clusters:
      - demo
      filters:
      - name: tag:Name
        values:
        - web
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func ec2SDConfig() {
    expectWhole(
      EC2SDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      region: eu-central-1
      filters:
      - name: tag:Name
        values:
        - web
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func ecssdConfig() {
    expectWhole(
      ECSSDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      region: eu-central-1
      clusters:
      - demo
      port: 9100
      request_concurrency: 10
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func msksdConfig() {
    expectWhole(
      MSKSDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      region: eu-central-1
      clusters:
      - demo
      port: 9100
      request_concurrency: 10
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func elastiCacheSDConfig() {
    expectWhole(
      ElastiCacheSDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      region: eu-central-1
      clusters:
      - demo
      port: 9100
      request_concurrency: 10
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func rdssdConfig() {
    expectWhole(
      RDSSDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      region: eu-central-1
      clusters:
      - demo
      port: 9100
      request_concurrency: 10
      filters:
      - name: tag:Name
        values:
        - web
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func lightsailSDConfig() {
    expectWhole(
      LightsailSDConfig.self, inlining: [AWSClientConfig.self, HTTPClientConfig.self],
      """
      region: eu-central-1
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }
}
