import Components
import Documents
import Testing

@Suite struct TempoGateTests {
  private func findings(_ text: String, _ version: Version) -> [String] {
    Reading<Tempo.Config>(Source(name: "tempo.yaml", text: text), as: .yaml, version: version)
      .diagnostics.map { "\($0) (\($0.help))" }
  }

  /// What 2.x knew and 3.0 refuses: an excerpt, where the finding stands, the key, and what to do.
  @Test(arguments: [
    ("ingester: {max_block_duration: 5m}", "1:1", "ingester", "remove it; live_store keeps recent traces now"),
    ("ingester_client: {remote_timeout: 5s}", "1:1", "ingester_client", "remove it; live_store_client takes its place"),
    (
      "compactor: {compaction: {block_retention: 48h}}", "1:1", "compactor",
      "write backend_worker.compaction, and limits under overrides.defaults.compaction"
    ),
    (
      "ingest: {enabled: true}", "1:10", "enabled",
      "remove it; a single binary needs no Kafka, and every other target uses it"
    ),
    (
      "metrics_generator: {processor: {local_blocks: {flush_to_storage: true}}}", "1:33", "local_blocks",
      "remove it; TraceQL metrics are answered by live-stores and from storage"
    ),
    (
      "distributor: {receivers: {opencensus: }}", "1:27", "opencensus", "remove it and let applications send OTLP"
    ),
    (
      "query_frontend: {search: {query_ingesters_until: 30m}}", "1:27", "query_ingesters_until",
      "remove it; query_backend_after alone separates recent from stored traces"
    ),
    (
      "storage: {trace: {block: {v2_encoding: zstd}}}", "1:27", "v2_encoding",
      "remove it; the v2 block format is gone"
    ),
  ])
  func removedKeys(text: String, place: String, key: String, help: String) {
    #expect(findings(text, Version(2, 8)) == [])
    #expect(
      findings(text, Version(3, 0, 3)) == [
        "tempo.yaml:\(place): \(key) was removed in version 3.0.0; this is written for 3.0.3. (\(help))"
      ])
  }

  @Test(arguments: [
    ("memory: {automemlimit_enabled: true}", "memory", Version(3)),
    ("live_store: {fail_on_high_lag: true}", "live_store", Version(2, 9)),
    ("backend_worker: {compaction: {block_retention: 48h}}", "backend_worker", Version(2, 8)),
  ])
  func addedKeys(text: String, key: String, since: Version) {
    #expect(findings(text, Version(3, 0, 3)) == [])
    #expect(
      findings(text, Version(2, 7)).first
        == "tempo.yaml:1:1: \(key) is known from version \(since) on; this is written for 2.7.0. (remove it)")
  }

  @Test(arguments: [
    ("scalable-single-binary", "write all, or run the parts of Tempo as processes of their own"),
    ("ingester", "write live-store and block-builder, a process each"),
    ("compactor", "write backend-scheduler and backend-worker, a process each"),
  ])
  func removedTargets(target: String, help: String) {
    let text = "target: \(target)"
    #expect(findings(text, Version(2, 10)) == [])
    #expect(
      findings(text, Version(3)) == [
        "tempo.yaml:1:9: The target \(target) was removed in version 3.0.0; this is written for 3.0.0. (\(help))"
      ])
    #expect(findings("target: all", Version(3)) == [])
  }

  @Test func localBlocksAreOnlyWarnedOf() {
    let text = "overrides: {defaults: {metrics_generator: {processors: [span-metrics, local-blocks]}}}"
    #expect(findings(text, Version(2, 10)) == [])
    #expect(
      findings(text, Version(3)) == [
        "tempo.yaml:1:71: warning: The processor local-blocks was removed in version 3.0.0; this is written for 3.0.0. "
          + "(remove it; TraceQL metrics are answered by live-stores and from storage)"
      ])
  }

  @Test func flatOverridesNeedASwitch() {
    let text = "overrides:\n  ingestion_rate_limit_bytes: 5000000\n  forwarders: [a]\n"
    #expect(findings(text, Version(2, 10)) == [])
    #expect(
      findings(text, Version(3)) == [
        "tempo.yaml:2:3: ingestion_rate_limit_bytes is the flat form of limits, which version 3 refuses; "
          + "this is written for 3.0.0. (write it as defaults.ingestion.rate_limit_bytes)",
        "tempo.yaml:3:3: forwarders is the flat form of limits, which version 3 refuses; "
          + "this is written for 3.0.0. (write it as defaults.forwarders)",
      ])
    #expect(findings(text + "  enable_legacy_overrides: true\n", Version(3)) == [])
  }

  @Test func valuesOfTheWrongForm() {
    #expect(
      findings("storage: {trace: {backend: locale}}", Version(3)) == [
        "tempo.yaml:1:28: Expected one of local, s3, gcs, azure, found \"locale\". (did you mean local?)"
      ])
    #expect(
      findings("memberlist: {join_members: {a: b}}", Version(3)) == [
        "tempo.yaml:1:28: Expected a list, or a text with commas, found a mapping. ()"
      ])
    #expect(
      findings("distributor: {receivers: {otlp: {protocols: [grpc]}}}", Version(3)) == [
        "tempo.yaml:1:45: Expected a mapping, found a list. (write its keys: grpc, http)"
      ])
    #expect(
      findings("distributor: {receivers: {zipkin: {response_headers: 1}}}", Version(3)) == [
        "tempo.yaml:1:54: Expected a mapping of headers, or a list of names and values, found `1`. ()"
      ])
  }
}
