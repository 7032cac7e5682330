import Documents

/// A word behind `--enable-feature`, as Prometheus' `cmd/prometheus/main.go` knows it.
struct PrometheusFeature: Sendable {
  let name: String
  /// The first version of 3 that knows it.
  var since = Version(3)
  /// The first that no longer does.
  var removed: Version?
  /// The first in which it changes nothing.
  var idle: Version?
  /// What to write instead.
  var instead = ""

  /// The newest version whose features stand here; a later one may have more.
  static let newest = Version(3, 14)

  static let all = [
    Self(name: "exemplar-storage"),
    Self(name: "memory-snapshot-on-shutdown"),
    Self(name: "extra-scrape-metrics"),
    Self(name: "metadata-wal-records"),
    Self(name: "promql-per-step-stats"),
    Self(name: "auto-reload-config"),
    Self(name: "concurrent-rule-eval"),
    Self(name: "promql-experimental-functions"),
    Self(name: "promql-delayed-name-removal"),
    Self(name: "created-timestamp-zero-ingestion"),
    Self(name: "delayed-compaction"),
    Self(name: "old-ui"),
    Self(name: "otlp-deltatocumulative", since: Version(3, 2)),
    Self(name: "promql-duration-expr", since: Version(3, 4), idle: Version(3, 14)),
    Self(name: "otlp-native-delta-ingestion", since: Version(3, 4)),
    Self(name: "type-and-unit-labels", since: Version(3, 5)),
    Self(name: "use-uncached-io", since: Version(3, 5)),
    Self(name: "promql-extended-range-selectors", since: Version(3, 7)),
    Self(name: "promql-binop-fill-modifiers", since: Version(3, 10)),
    Self(name: "xor2-encoding", since: Version(3, 11)),
    Self(name: "st-storage", since: Version(3, 11)),
    Self(name: "fast-startup", since: Version(3, 11)),
    Self(name: "use-start-timestamps", since: Version(3, 12)),
    Self(name: "st-synthesis", since: Version(3, 12)),
    Self(name: "search-api", since: Version(3, 13)),
    Self(name: "histograms-st-encoding", since: Version(3, 14)),
    Self(name: "native-histograms", idle: Version(3, 9), instead: "set scrape_native_histograms in prometheus.yml"),
    Self(name: "ooo-native-histograms", idle: Version(3, 3)),
    Self(name: "remote-write-receiver", removed: Version(3), instead: "use --web.enable-remote-write-receiver"),
    Self(name: "otlp-write-receiver", removed: Version(3), instead: "use --web.enable-otlp-receiver"),
    Self(name: "agent", removed: Version(3), instead: "use --agent"),
    Self(name: "promql-at-modifier", removed: Version(3)),
    Self(name: "promql-negative-offset", removed: Version(3)),
    Self(name: "expand-external-labels", removed: Version(3)),
    Self(name: "utf8-names", removed: Version(3)),
    Self(name: "no-default-scrape-port", removed: Version(3)),
    Self(name: "new-service-discovery-manager", removed: Version(3)),
    Self(name: "auto-gomaxprocs", removed: Version(3)),
    Self(name: "auto-gomemlimit", removed: Version(3)),
  ]
}
