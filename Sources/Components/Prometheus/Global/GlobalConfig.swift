import Documents
import OrderedCollections
import Values

/// The `global` section: what holds wherever a job or a rule group says nothing else.
package struct GlobalConfig: Document, Equatable {
  package var scrapeInterval: PrometheusDuration?
  package var scrapeTimeout: PrometheusDuration?
  package var scrapeProtocols: [ScrapeProtocol] = []
  package var evaluationInterval: PrometheusDuration?
  package var ruleQueryOffset: PrometheusDuration?
  package var externalLabels: LabelSet = [:]
  package var queryLogFile: String?
  package var scrapeFailureLogFile: String?
  package var limits = ScrapeLimits()
  package var metricNameValidationScheme: NameValidationScheme?
  package var metricNameEscapingScheme: NameEscapingScheme?
  package var scrapeNativeHistograms: Bool?
  package var convertClassicHistogramsToNHCB: Bool?
  package var alwaysScrapeClassicHistograms: Bool?
  package var extraScrapeMetrics: Bool?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("scrape_interval", \.scrapeInterval, "How often targets are scraped; 1m unless given."),
    optional(
      "scrape_timeout", \.scrapeTimeout, "How long a scrape may take; 10s unless given, never longer than the interval."
    ),
    optional("scrape_protocols", \.scrapeProtocols, "The exposition formats to ask for, the preferred first."),
    optional("evaluation_interval", \.evaluationInterval, "How often rules are evaluated; 1m unless given."),
    optional(
      "rule_query_offset", \.ruleQueryOffset, "How far in the past rules are evaluated, for samples that arrive late."),
    optional(
      "external_labels", \.externalLabels,
      "Labels added to everything that leaves this server; $NAME is replaced from the environment."),
    optional("query_log_file", \.queryLogFile, "A file to which every PromQL query is logged."),
    optional("scrape_failure_log_file", \.scrapeFailureLogFile, "A file to which failed scrapes are logged."),
    inline(\.limits),
    optional(
      "metric_name_validation_scheme", \.metricNameValidationScheme,
      "Which metric and label names are valid; utf8 unless given."),
    optional(
      "metric_name_escaping_scheme", \.metricNameEscapingScheme,
      "How targets are asked to write names outside the old character set; allow-utf-8 unless given.",
      gate: Gate(since: Version(3, 4))),
    optional(
      "scrape_native_histograms", \.scrapeNativeHistograms,
      "Whether native histograms are scraped; asks for protobuf first.",
      gate: Gate(since: Version(3, 8), instead: "use --enable-feature=native-histograms")),
    optional(
      "convert_classic_histograms_to_nhcb", \.convertClassicHistogramsToNHCB,
      "Whether classic histograms are stored as native ones with custom buckets.",
      gate: Gate(since: Version(3, 4), instead: "set it in each scrape config")),
    optional(
      "always_scrape_classic_histograms", \.alwaysScrapeClassicHistograms,
      "Whether the classic buckets of a histogram that is also native are kept.",
      gate: Gate(since: Version(3, 5), instead: "set it in each scrape config")),
    optional(
      "extra_scrape_metrics", \.extraScrapeMetrics,
      "Whether timeout, sample limit and body size of each scrape are stored as series.",
      gate: Gate(since: Version(3, 10), instead: "use --enable-feature=extra-scrape-metrics")),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    read.scrapeTimeout.checkFits(in: read.value.scrapeInterval, &decoding)
    read.scrapeProtocols.checkProtocols(&decoding)
    guard read.value.metricNameValidationScheme == .legacy else { return }
    for name in read.value.externalLabels.namesBeyondLegacy {
      decoding.report(
        "Expected a label name of letters, digits and _, found \"\(name.text.clipped)\".",
        help: "rename it, or set metric_name_validation_scheme to utf8", at: read.externalLabels.key(name.text))
    }
  }
}
