import Components
import Testing

@Suite struct ScrapeConfigTests {
  @Test func scrapeConfig() {
    expectWhole(
      ScrapeConfig.self, inlining: [ServiceDiscoveryConfigs.self, HTTPClientConfig.self, ScrapeLimits.self],
      """
      job_name: demo
      honor_labels: true
      scrape_interval: 15s
      scrape_timeout: 10s
      metrics_path: /internal/metrics
      params:
        module:
        - http_2xx
      scheme: https
      static_configs:
      - targets:
        - web:8080
      file_sd_configs:
      - files:
        - targets/*.yml
      tls_config:
        insecure_skip_verify: true
      follow_redirects: false
      scrape_protocols:
      - OpenMetricsText1.0.0
      - PrometheusText0.0.4
      fallback_scrape_protocol: OpenMetricsText1.0.0
      scrape_native_histograms: true
      always_scrape_classic_histograms: true
      scrape_classic_histograms: true
      convert_classic_histograms_to_nhcb: true
      native_histogram_bucket_limit: 160
      native_histogram_min_bucket_factor: 1.1
      honor_timestamps: true
      track_timestamps_staleness: true
      enable_compression: true
      sample_limit: 50000
      metric_name_validation_scheme: utf8
      metric_name_escaping_scheme: allow-utf-8
      extra_scrape_metrics: true
      scrape_failure_log_file: /prometheus/failures.log
      relabel_configs:
      - regex: go_.*
        action: labeldrop
      metric_relabel_configs:
      - regex: go_.*
        action: labeldrop

      """)
  }

  @Test func scrapeLimits() {
    expectWhole(
      ScrapeLimits.self,
      """
      body_size_limit: 512MB
      sample_limit: 50000
      target_limit: 100
      label_limit: 64
      label_name_length_limit: 200
      label_value_length_limit: 2000
      keep_dropped_targets: 100

      """)
  }

  @Test func staticConfig() {
    expectWhole(
      StaticConfig.self,
      """
      targets:
      - web:8080
      - db:9187
      labels:
        team: web
        service.name: 'yes'

      """)
  }

  @Test func relabelConfig() {
    expectWhole(
      RelabelConfig.self,
      """
      source_labels:
      - __address__
      - service.name
      separator: '@'
      regex: (.+):[0-9]+
      modulus: 8
      target_label: host
      replacement: $1
      action: replace

      """)
  }
}
