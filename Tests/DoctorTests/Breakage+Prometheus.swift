import Doctor
import DoctorTesting

extension Breakage {
  static let ofPrometheus: [Breakage] = [
    Breakage(
      "Prometheus does not run", breaks: "prometheus.ready", found: "connection refused", remedy: "start it"
    ) { $0.stopped = [.prometheus] },
    Breakage("Prometheus replays its log", breaks: "prometheus.ready", found: "503", remedy: "see the log") {
      $0.prometheus.isReady = false
    },
    Breakage(
      "the flag is missing", breaks: "prometheus.flag", found: "tsdb.exemplar_storage is false",
      remedy: "--enable-feature=exemplar-storage"
    ) { $0.prometheus.enabledFeatures = "" },
    Breakage(
      "the flag is missing before 3.8", breaks: "prometheus.flag", found: "enable-feature is \"promql-experimental",
      remedy: "--enable-feature=exemplar-storage"
    ) {
      $0.prometheus.knowsFeatures = false
      $0.prometheus.enabledFeatures = "promql-experimental-functions"
    },
    Breakage(
      "no room", breaks: "prometheus.storage", found: "max_exemplars is 0", remedy: "storage.exemplars.max_exemplars"
    ) {
      $0.prometheus.metrics["prometheus_tsdb_exemplar_max_exemplars"] = 0
    },
    Breakage(
      "the target is down", breaks: "prometheus.scrapes", found: "dial tcp: lookup shop: no such host",
      remedy: "such as the service's name"
    ) {
      $0.prometheus.targets[0].health = "down"
      $0.prometheus.targets[0].lastError = "Get \"http://shop:8080/metrics\": dial tcp: lookup shop: no such host"
    },
    Breakage(
      "the target was never scraped", breaks: "prometheus.scrapes", found: "not scraped yet", remedy: "--wait"
    ) { $0.prometheus.targets[0].health = "unknown" },
    Breakage(
      "no target is the application", breaks: "prometheus.scrapes",
      found: "shop:8080 is none of the active targets: http://other:1/metrics", remedy: "scrape job"
    ) { $0.prometheus.targets = [.init(job: "other", address: "other:1", url: "http://other:1/metrics")] },
    Breakage(
      "the buckets are dropped", breaks: "prometheus.series", found: "no series http_request_duration_seconds_bucket",
      remedy: "metric_relabel_configs"
    ) { $0.prometheus.series = [] },
    Breakage(
      "no exemplar is stored", breaks: "prometheus.stores", found: "none, though shop exposes some",
      remedy: "scrape_protocols"
    ) { $0.prometheus.exemplars = [] },
    Breakage(
      "the ring is too small", breaks: "prometheus.keeps", found: "1,000 of at most 1,000, the oldest 90 s old",
      remedy: "10,000 would keep 15 min"
    ) {
      $0.prometheus.metrics["prometheus_tsdb_exemplar_max_exemplars"] = 1_000
      $0.prometheus.metrics["prometheus_tsdb_exemplar_exemplars_in_storage"] = 1_000
      $0.prometheus.metrics["prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds"] = WholeChain.now - 90
    },
    Breakage(
      "exemplars are out of order", breaks: "prometheus.keeps", found: "90 were refused as out of order",
      remedy: "the times of its exemplars ascending"
    ) { $0.prometheus.metrics["prometheus_tsdb_exemplar_out_of_order_exemplars_total"] = 90 },
  ]
}
