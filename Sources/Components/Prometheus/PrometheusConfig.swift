import Documents

/// prometheus.yml, the main configuration of Prometheus 3.
package struct PrometheusConfig: Document, Equatable {
  package var global: GlobalConfig?
  package var runtime: RuntimeConfig?
  package var alerting: AlertingConfig?
  package var ruleFiles: [String] = []
  package var scrapeConfigFiles: [String] = []
  package var scrapeConfigs: [ScrapeConfig] = []
  package var storage: StorageConfig?
  package var tracing: TracingConfig?
  package var remoteWrite: [RemoteWriteConfig] = []
  package var remoteRead: [RemoteReadConfig] = []
  package var otlp: OTLPConfig?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("global", \.global, "Defaults for every scrape config and rule group."),
    optional("runtime", \.runtime, "Settings of the Go runtime."),
    optional("alerting", \.alerting, "Where alerts are sent and how they are relabelled on the way."),
    optional("rule_files", \.ruleFiles, "Paths or globs of rule files, relative to this file."),
    optional(
      "scrape_config_files", \.scrapeConfigFiles,
      "Paths or globs of files with further scrape configs, relative to this file."),
    optional("scrape_configs", \.scrapeConfigs, "What is scraped, one job each."),
    optional("storage", \.storage, "The time series database and the exemplar storage."),
    optional("tracing", \.tracing, "Where Prometheus sends traces of its own work."),
    optional("remote_write", \.remoteWrite, "Where samples are sent on to."),
    optional("remote_read", \.remoteRead, "Where queries also look for samples."),
    optional("otlp", \.otlp, "How metrics received over OTLP are stored."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let global = read.value.global
    ScrapeConfig.checkNames(of: read.scrapeConfigs, &decoding)
    for job in read.scrapeConfigs.elements(where: { $0.dependsOn(global) }) { job.checkFits(in: global, &decoding) }
    PathPattern.check(read.ruleFiles, &decoding)
    PathPattern.check(read.scrapeConfigFiles, &decoding)
    let scheme = global?.metricNameValidationScheme
    for receiver in read.remoteWrite.elements() { receiver.writeRelabelConfigs.checkNames(scheme, &decoding) }
    checkNames(of: read.remoteWrite.elements().map { $0.name }, &decoding)
    checkNames(of: read.remoteRead.elements().map { $0.name }, &decoding)
  }

  /// A name tells remote ends apart in metrics; those without one are told apart by their settings.
  private static func checkNames(of names: [Read<String?>], _ decoding: inout Decoding) {
    var seen: Set<String> = []
    for name in names {
      guard let text = name.value, !text.isEmpty, !seen.insert(text).inserted else { continue }
      decoding.report(
        "Expected every name once, found \"\(text)\" again.", help: "give each a name of its own", at: name)
    }
  }
}
