import Documents
import OrderedCollections
import Values

/// A job: targets, how they are found, and how they are scraped.
package struct ScrapeConfig: Document, Equatable {
  package var jobName = ""
  package var honorLabels: Bool?
  package var scrapeInterval: PrometheusDuration?
  package var scrapeTimeout: PrometheusDuration?
  package var metricsPath: String?
  package var params: OrderedDictionary<String, [String]> = [:]
  package var scheme: URLScheme?
  package var staticConfigs: [StaticConfig] = []
  package var discovery = ServiceDiscoveryConfigs()
  package var http = HTTPClientConfig()
  package var scrapeProtocols: [ScrapeProtocol] = []
  package var fallbackScrapeProtocol: ScrapeProtocol?
  package var scrapeNativeHistograms: Bool?
  package var alwaysScrapeClassicHistograms: Bool?
  /// What ``alwaysScrapeClassicHistograms`` was called before 3.0.
  package var scrapeClassicHistograms: Bool?
  package var convertClassicHistogramsToNHCB: Bool?
  package var nativeHistogramBucketLimit: Int?
  package var nativeHistogramMinBucketFactor: Double?
  package var honorTimestamps: Bool?
  package var trackTimestampsStaleness: Bool?
  package var enableCompression: Bool?
  package var limits = ScrapeLimits()
  package var metricNameValidationScheme: NameValidationScheme?
  package var metricNameEscapingScheme: NameEscapingScheme?
  package var extraScrapeMetrics: Bool?
  package var scrapeFailureLogFile: String?
  package var relabelConfigs: [RelabelConfig] = []
  package var metricRelabelConfigs: [RelabelConfig] = []

  package init() {}

  package static let fields: Fields<Self> = [
    required("job_name", \.jobName, "The name of the job, which its series carry as the label job."),
    optional(
      "honor_labels", \.honorLabels,
      "Whether labels of the target win over those of the server, rather than becoming exported_*."),
    optional(
      "scrape_interval", \.scrapeInterval, "How often the targets are scraped; the global interval unless given."),
    optional("scrape_timeout", \.scrapeTimeout, "How long a scrape may take; never longer than the interval."),
    optional("metrics_path", \.metricsPath, "The path under which targets serve metrics; /metrics unless given."),
    optional("params", \.params, "URL parameters of every scrape."),
    optional("scheme", \.scheme, "http unless given."),
    optional("static_configs", \.staticConfigs, "Targets that are listed here."),
    inline(\.discovery),
    inline(\.http),
    optional("scrape_protocols", \.scrapeProtocols, "The exposition formats to ask for, the preferred first."),
    optional(
      "fallback_scrape_protocol", \.fallbackScrapeProtocol,
      "The format to assume where a target's Content-Type is missing or unknown."),
    optional(
      "scrape_native_histograms", \.scrapeNativeHistograms,
      "Whether native histograms are scraped; asks for protobuf first.",
      gate: Gate(since: Version(3, 8), instead: "use --enable-feature=native-histograms")),
    optional(
      "always_scrape_classic_histograms", \.alwaysScrapeClassicHistograms,
      "Whether the classic buckets of a histogram that is also native are kept.",
      gate: Gate(since: Version(3), instead: "write scrape_classic_histograms")),
    optional(
      "scrape_classic_histograms", \.scrapeClassicHistograms,
      "Whether the classic buckets of a histogram that is also native are kept, before 3.0.",
      gate: Gate(removed: Version(3), instead: "write always_scrape_classic_histograms")),
    optional(
      "convert_classic_histograms_to_nhcb", \.convertClassicHistogramsToNHCB,
      "Whether classic histograms are stored as native ones with custom buckets."),
    optional(
      "native_histogram_bucket_limit", \.nativeHistogramBucketLimit,
      "The most buckets of a native histogram; beyond it buckets are merged."),
    optional(
      "native_histogram_min_bucket_factor", \.nativeHistogramMinBucketFactor,
      "The least growth from bucket to bucket; below it buckets are merged."),
    optional("honor_timestamps", \.honorTimestamps, "Whether timestamps of the target are kept; true unless given."),
    optional(
      "track_timestamps_staleness", \.trackTimestampsStaleness,
      "Whether series with timestamps of the target go stale when they vanish."),
    optional(
      "enable_compression", \.enableCompression, "Whether compressed responses are asked for; true unless given."),
    inline(\.limits),
    optional(
      "metric_name_validation_scheme", \.metricNameValidationScheme,
      "Which metric and label names are valid; the global scheme unless given."),
    optional(
      "metric_name_escaping_scheme", \.metricNameEscapingScheme,
      "How targets are asked to write names outside the old character set.", gate: Gate(since: Version(3, 4))),
    optional(
      "extra_scrape_metrics", \.extraScrapeMetrics,
      "Whether timeout, sample limit and body size of each scrape are stored as series.",
      gate: Gate(since: Version(3, 10), instead: "use --enable-feature=extra-scrape-metrics")),
    optional("scrape_failure_log_file", \.scrapeFailureLogFile, "A file to which failed scrapes are logged."),
    optional("relabel_configs", \.relabelConfigs, "Steps that rewrite, keep or drop targets before they are scraped."),
    optional(
      "metric_relabel_configs", \.metricRelabelConfigs,
      "Steps that rewrite, keep or drop scraped samples before they are stored."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.jobName.isEmpty {
      decoding.report("Expected a job name, found an empty one.", help: "give the job a name", at: read.jobName)
    }
    if let interval = read.value.scrapeInterval?.unlessZero {
      read.scrapeTimeout.checkFits(in: interval, &decoding)
    }
    if read.node?["scrape_protocols"] != nil { read.scrapeProtocols.checkProtocols(&decoding) }
    if read.value.relabelConfigs.isEmpty, read.value.staticConfigs.holdPaths {
      read.staticConfigs.checkTargets(&decoding)
    }
  }
}
