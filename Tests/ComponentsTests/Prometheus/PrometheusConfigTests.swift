import Components
import Testing

@Suite struct PrometheusConfigTests {
  @Test func prometheusConfig() {
    expectWhole(
      PrometheusConfig.self,
      """
      global:
        scrape_interval: 15s
      runtime:
        gogc: 75
      alerting:
        alertmanagers:
        - static_configs:
          - targets:
            - alertmanager:9093
      rule_files:
      - rules/*.yml
      scrape_config_files:
      - scrape/*.yml
      scrape_configs:
      - job_name: demo
        static_configs:
        - targets:
          - demo:7777
      storage:
        exemplars:
          max_exemplars: 200000
      tracing:
        endpoint: tempo:4317
        insecure: true
      remote_write:
      - url: https://metrics.example.net/api/v1/write
        send_exemplars: true
      remote_read:
      - url: https://metrics.example.net/api/v1/read
      otlp:
        translation_strategy: NoTranslation

      """)
  }

  @Test func scrapeConfigFile() {
    expectWhole(
      ScrapeConfigFile.self,
      """
      scrape_configs:
      - job_name: demo
        static_configs:
        - targets:
          - demo:7777

      """)
  }

  @Test func globalConfig() {
    expectWhole(
      GlobalConfig.self, inlining: [ScrapeLimits.self],
      """
      scrape_interval: 15s
      scrape_timeout: 10s
      scrape_protocols:
      - OpenMetricsText1.0.0
      - PrometheusText0.0.4
      evaluation_interval: 30s
      rule_query_offset: 1m
      external_labels:
        cluster: ${CLUSTER}
      query_log_file: /prometheus/queries.log
      scrape_failure_log_file: /prometheus/failures.log
      sample_limit: 50000
      metric_name_validation_scheme: utf8
      metric_name_escaping_scheme: allow-utf-8
      scrape_native_histograms: true
      convert_classic_histograms_to_nhcb: true
      always_scrape_classic_histograms: true
      extra_scrape_metrics: true

      """)
  }

  @Test func runtimeConfig() {
    expectWhole(
      RuntimeConfig.self,
      """
      gogc: 75

      """)
  }

  @Test func alertingConfig() {
    expectWhole(
      AlertingConfig.self,
      """
      alert_relabel_configs:
      - regex: go_.*
        action: labeldrop
      alertmanagers:
      - static_configs:
        - targets:
          - alertmanager:9093

      """)
  }

  @Test func alertmanagerConfig() {
    expectWhole(
      AlertmanagerConfig.self, inlining: [ServiceDiscoveryConfigs.self, HTTPClientConfig.self],
      """
      scheme: https
      path_prefix: /prefix
      timeout: 10s
      api_version: v2
      static_configs:
      - targets:
        - web:8080
      file_sd_configs:
      - files:
        - targets/*.yml
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false
      sigv4:
        region: eu-central-1
      relabel_configs:
      - regex: go_.*
        action: labeldrop
      alert_relabel_configs:
      - regex: go_.*
        action: labeldrop

      """)
  }

  @Test func otlpConfig() {
    expectWhole(
      OTLPConfig.self, without: ["promote_resource_attributes"],
      """
      promote_all_resource_attributes: true
      ignore_resource_attributes:
      - process.pid
      translation_strategy: NoTranslation
      keep_identifying_resource_attributes: true
      convert_histograms_to_nhcb: true
      promote_scope_metadata: true
      label_name_underscore_sanitization: true
      label_name_preserve_multiple_underscores: true

      """)
  }

  @Test func tracingConfig() {
    expectWhole(
      TracingConfig.self,
      """
      client_type: http
      endpoint: api.example.net:4317
      sampling_fraction: 0.1
      insecure: true
      tls_config:
        ca_file: /etc/prometheus/ca.pem
      headers:
        X-Scope-OrgID: '1'
      compression: gzip
      timeout: 10s

      """)
  }
}
