import Components
import Documents
import Testing
import Values

@Suite struct PrometheusGateTests {
  @Test func retentionBelongsToTheFileFromElevenOn() {
    let text = "storage: {tsdb: {retention: {time: 15d}}}\n"
    #expect(
      findings(PrometheusConfig.self, text, version: Version(3, 10)) == [
        """
        p.yml:1:18: retention is known from version 3.11.0 on; this is written for 3.10.0. \
        (use --storage.tsdb.retention.time and --storage.tsdb.retention.size)
        """
      ])
    #expect(findings(PrometheusConfig.self, text, version: Version(3, 11)) == [])
  }

  @Test func retentionIsWrittenFromElevenOn() {
    var database = TSDBConfig()
    database.retention = RetentionConfig()
    database.retention?.time = .days(15)
    #expect(text(database, Version(3, 10)) == "{}\n")
    #expect(text(database, Version(3, 11)) == "retention:\n  time: 15d\n")
  }

  @Test func nativeHistogramsAreAKeyFromEightOn() {
    var job = ScrapeConfig()
    job.jobName = "a"
    job.scrapeNativeHistograms = true
    #expect(text(job, Version(3, 7)) == "job_name: a\n")
    #expect(text(job, Version(3, 8)) == "job_name: a\nscrape_native_histograms: true\n")
    #expect(
      findings(ScrapeConfig.self, "job_name: a\nscrape_native_histograms: true\n", version: Version(3, 7)) == [
        """
        p.yml:2:1: scrape_native_histograms is known from version 3.8.0 on; this is written for 3.7.0. \
        (use --enable-feature=native-histograms)
        """
      ])
  }

  @Test func inlinedDiscoveriesAreGated() {
    let text = "job_name: a\noci_sd_configs: [{region: b}]\n"
    #expect(
      findings(ScrapeConfig.self, text, version: Version(3, 13, 2)) == [
        "p.yml:2:1: oci_sd_configs is known from version 3.14.0 on; this is written for 3.13.2. (remove it)"
      ])
    #expect(findings(ScrapeConfig.self, text, version: Version(3, 14)) == [])
  }

  @Test func aPatchReleaseMayBringAKey() {
    #expect(
      findings(ConsulSDConfig.self, "health_filter: a\n", version: Version(3, 11, 1)) == [
        "p.yml:1:1: health_filter is known from version 3.11.2 on; this is written for 3.11.1. (remove it)"
      ])
    #expect(findings(ConsulSDConfig.self, "health_filter: a\n", version: Version(3, 11, 2)) == [])
  }

  private func text(_ document: some Document, _ version: Version) -> String {
    String(decoding: document.text(as: .yaml, version: version), as: UTF8.self)
  }

  @Test(arguments: [
    ("otlp: {translation_strategy: NoTranslation}", Version(3, 4)),
    ("otlp: {translation_strategy: UnderscoreEscapingWithoutSuffixes}", Version(3, 6)),
    ("scrape_configs: [{job_name: a, aws_sd_configs: [{role: rds}]}]", Version(3, 11)),
    ("scrape_configs: [{job_name: a, openstack_sd_configs: [{role: loadbalancer, region: b}]}]", Version(3, 2)),
    (
      "scrape_configs: [{job_name: a, azure_sd_configs: [{subscription_id: b, authentication_method: WorkloadIdentity}]}]",
      Version(3, 11)
    ),
  ]) func wordsAreKnownFromAVersionOn(_ text: String, _ first: Version) {
    let before = Version(first.major, first.minor - 1)
    func refusals(_ version: Version?) -> Int {
      findings(PrometheusConfig.self, text, version: version).filter { $0.contains("is known from version \(first)") }
        .count
    }
    #expect(refusals(before) == 1)
    #expect(refusals(first) == 0)
    #expect(refusals(nil) == 0)
  }
}
