import Components
import Testing

@Suite struct RemoteConfigTests {
  @Test func remoteWriteConfig() {
    expectWhole(
      RemoteWriteConfig.self, inlining: [HTTPClientConfig.self], without: ["azuread", "google_iam"],
      """
      url: https://metrics.example.net/api
      name: archive
      remote_timeout: 30s
      send_exemplars: true
      send_native_histograms: true
      protobuf_message: io.prometheus.write.v2.Request
      headers:
        X-Scope-OrgID: '1'
      write_relabel_configs:
      - regex: go_.*
        action: labeldrop
      round_robin_dns: true
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false
      sigv4:
        region: eu-central-1
      queue_config:
        max_shards: 10
      metadata_config:
        send: false

      """)
  }

  @Test func remoteReadConfig() {
    expectWhole(
      RemoteReadConfig.self, inlining: [HTTPClientConfig.self],
      """
      url: https://metrics.example.net/api
      name: archive
      remote_timeout: 30s
      read_recent: true
      required_matchers:
        team: web
        service.name: 'yes'
      filter_external_labels: true
      chunked_read_limit: 50000000
      headers:
        X-Scope-OrgID: '1'
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func queueConfig() {
    expectWhole(
      QueueConfig.self,
      """
      capacity: 10000
      min_shards: 1
      max_shards: 50
      max_samples_per_send: 2000
      batch_send_deadline: 5s
      min_backoff: 30ms
      max_backoff: 5s
      retry_on_http_429: true
      sample_age_limit: 1h

      """)
  }

  @Test func metadataConfig() {
    expectWhole(
      MetadataConfig.self,
      """
      send: true
      send_interval: 1m
      max_samples_per_send: 2000

      """)
  }

  @Test func googleIAMConfig() {
    expectWhole(
      GoogleIAMConfig.self,
      """
      credentials_file: /run/secrets/credentials

      """)
  }

  @Test func azureADConfig() {
    expectWhole(
      AzureADConfig.self,
      """
      cloud: AzureGovernment
      managed_identity:
        client_id: demo
      workload_identity:
        client_id: demo
        tenant_id: demo
      oauth:
        client_id: demo
        client_secret: hush
        tenant_id: demo
      sdk:
        tenant_id: demo
      certificate:
        client_id: demo
        tenant_id: demo
        certificate_path: /etc/prometheus/azure.pem
      scope: https://monitor.azure.com//.default

      """)
  }

  @Test func azureManagedIdentity() {
    expectWhole(
      AzureManagedIdentity.self,
      """
      client_id: demo

      """)
  }

  @Test func azureWorkloadIdentity() {
    expectWhole(
      AzureWorkloadIdentity.self,
      """
      client_id: demo
      tenant_id: demo
      token_file_path: /run/secrets/token

      """)
  }

  @Test func azureOAuth() {
    expectWhole(
      AzureOAuth.self,
      """
      client_id: demo
      client_secret: hush
      tenant_id: demo

      """)
  }

  @Test func azureSDK() {
    expectWhole(
      AzureSDK.self,
      """
      tenant_id: demo

      """)
  }

  @Test func azureCertificate() {
    expectWhole(
      AzureCertificate.self,
      """
      client_id: demo
      tenant_id: demo
      certificate_path: /run/secrets/certificate
      certificate_key_path: /run/secrets/certificate_key
      certificate_password: hush
      send_certificate_chain: true

      """)
  }
}
