import Components
import Testing

@Suite struct CloudDiscoveryTests {
  @Test func azureSDConfig() {
    expectWhole(
      AzureSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      subscription_id: demo
      authentication_method: WorkloadIdentity
      tenant_id: demo
      client_id: demo
      client_secret: hush
      resource_group: monitoring
      environment: AzurePublicCloud
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func gcesdConfig() {
    expectWhole(
      GCESDConfig.self,
      """
      project: demo
      zone: fr-par-1
      filter: Service == "web"
      tag_separator: ;
      port: 9100
      refresh_interval: 1m

      """)
  }

  @Test func digitalOceanSDConfig() {
    expectWhole(
      DigitalOceanSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      role: databases
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func hetznerSDConfig() {
    expectWhole(
      HetznerSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      role: robot
      label_selector: env=production
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func ionossdConfig() {
    expectWhole(
      IONOSSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      datacenter_id: demo
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func linodeSDConfig() {
    expectWhole(
      LinodeSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      region: eu-central-1
      tag_separator: ;
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func ocisdConfig() {
    expectWhole(
      OCISDConfig.self, inlining: [HTTPClientConfig.self], without: ["key_passphrase"],
      """
      region: eu-central-1
      auth: api_key
      tenancy: ocid1.tenancy.oc1..demo
      user: ocid1.user.oc1..demo
      fingerprint: '00:11:22:33'
      key_file: /run/secrets/key
      key_passphrase_file: /run/secrets/key_passphrase
      compartments:
      - ocid1.compartment.oc1..demo
      port: 9100
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func openStackSDConfig() {
    expectWhole(
      OpenStackSDConfig.self,
      """
      role: loadbalancer
      region: eu-central-1
      identity_endpoint: https://identity.example.net/v3
      username: prometheus
      userid: '0123'
      password: hush
      domain_id: default
      domain_name: Default
      project_id: '00000000-0000-0000-0000-000000000000'
      project_name: demo
      application_credential_id: '0123'
      application_credential_name: monitoring
      application_credential_secret: hush
      all_tenants: true
      availability: admin
      port: 9100
      refresh_interval: 1m
      tls_config:
        ca_file: /etc/prometheus/ca.pem

      """)
  }
}
