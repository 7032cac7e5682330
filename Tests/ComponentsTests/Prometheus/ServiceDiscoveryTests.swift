import Components
import Testing

@Suite struct ServiceDiscoveryTests {
  @Test func serviceDiscoveryConfigs() {
    expectWhole(
      ServiceDiscoveryConfigs.self,
      """
      file_sd_configs:
      - files:
        - targets/*.yml
      http_sd_configs:
      - url: https://sd.example.net/targets
      dns_sd_configs:
      - names:
        - _metrics._tcp.example.net
      kubernetes_sd_configs:
      - role: pod
      docker_sd_configs:
      - host: unix:///var/run/docker.sock
      dockerswarm_sd_configs:
      - host: unix:///var/run/docker.sock
        role: tasks
      consul_sd_configs:
      - services:
        - web
      aws_sd_configs:
      - role: ec2
      azure_sd_configs:
      - subscription_id: demo
        authentication_method: SDK
      digitalocean_sd_configs:
      - port: 9100
      ec2_sd_configs:
      - port: 9100
      ecs_sd_configs:
      - port: 9100
      elasticache_sd_configs:
      - port: 9100
      eureka_sd_configs:
      - server: https://sd.example.net/eureka
      gce_sd_configs:
      - project: demo
        zone: europe-west3-a
      hetzner_sd_configs:
      - role: hcloud
      ionos_sd_configs:
      - datacenter_id: demo
      kuma_sd_configs:
      - server: https://sd.example.net:5676
      lightsail_sd_configs:
      - port: 9100
      linode_sd_configs:
      - port: 9100
      marathon_sd_configs:
      - servers:
        - https://sd.example.net
      msk_sd_configs:
      - port: 9100
      nerve_sd_configs:
      - servers:
        - zk1.example.net:2181
        paths:
        - /services/web
      nomad_sd_configs:
      - region: global
      oci_sd_configs:
      - region: eu-frankfurt-1
        auth: instance_principal
      openstack_sd_configs:
      - role: instance
        region: demo
      outscale_sd_configs:
      - access_key: AKIADEMO
        secret_key: hush
      ovhcloud_sd_configs:
      - service: vps
        application_key: demo
        application_secret: hush
        consumer_key: hush
      puppetdb_sd_configs:
      - url: https://puppetdb.example.net
        query: resources { type = "Package" }
      rds_sd_configs:
      - port: 9100
      scaleway_sd_configs:
      - role: instance
        project_id: demo
        access_key: AKIADEMO
        secret_key: hush
      serverset_sd_configs:
      - servers:
        - zk1.example.net:2181
        paths:
        - /services/web
      stackit_sd_configs:
      - project: demo
      triton_sd_configs:
      - account: demo
        dns_suffix: example.net
        endpoint: triton.example.net
      uyuni_sd_configs:
      - server: https://uyuni.example.net
        username: prometheus
        password: hush
      vultr_sd_configs:
      - port: 9100

      """)
  }

  @Test func fileSDConfig() {
    expectWhole(
      FileSDConfig.self,
      """
      files:
      - targets/*.yml
      refresh_interval: 1m

      """)
  }

  @Test func httpsdConfig() {
    expectWhole(
      HTTPSDConfig.self, inlining: [HTTPClientConfig.self],
      """
      url: https://metrics.example.net/api
      refresh_interval: 1m
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func dnssdConfig() {
    expectWhole(
      DNSSDConfig.self,
      """
      names:
      - _metrics._tcp.example.net
      type: NS
      port: 9100
      refresh_interval: 1m

      """)
  }

  @Test func kubernetesSDConfig() {
    expectWhole(
      KubernetesSDConfig.self, inlining: [HTTPClientConfig.self], without: ["kubeconfig_file"],
      """
      role: endpoints
      api_server: https://kubernetes.example.net
      namespaces:
        names:
        - web
      selectors:
      - role: pod
        label: app=web
      attach_metadata:
        node: true
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false

      """)
  }

  @Test func kubernetesNamespaces() {
    expectWhole(
      KubernetesNamespaces.self,
      """
      own_namespace: true
      names:
      - _metrics._tcp.example.net

      """)
  }

  @Test func kubernetesSelector() {
    expectWhole(
      KubernetesSelector.self,
      """
      role: pod
      label: app=web
      field: status.phase=Running

      """)
  }

  @Test func kubernetesAttachMetadata() {
    expectWhole(
      KubernetesAttachMetadata.self,
      """
      node: true
      namespace: true
      deployment: true
      job: true
      cronjob: true

      """)
  }
}
