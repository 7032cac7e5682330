import Deployment
import Documents
import Generation
import Testing

@Suite struct AlertTests {
  private func rules(_ yaml: String) throws -> [Node] {
    let deployment = try Deployment(yaml: "name: a\n" + yaml)
    return try RenderedDocuments(deployment, deployment.render().texts).rules
  }

  private func windows(availability: String) throws -> [String] {
    try rules("applications: [{name: http-server, build: demo, objective: {availability: \(availability)}}]")
      .filter { $0["alert"].text == "RequestErrors" }.map { $0["labels"]?["window"].text ?? "" }
  }

  /// Above 100% of requests no budget can burn: 14.4 × 10% is 144%.
  @Test(arguments: [
    ("99.9%", ["1h", "6h", "1d", "3d"]), ("93.1%", ["1h", "6h", "1d", "3d"]), ("90%", ["6h", "1d", "3d"]),
    ("80%", ["1d", "3d"]), ("60%", ["3d"]), ("1%", ["3d"]),
  ])
  func windowsThatCannotFireAreLeftOut(_ availability: String, _ expected: [String]) throws {
    #expect(try windows(availability: availability) == expected)
  }

  @Test func everyRecordedNameThatAnAlertUsesIsRecorded() throws {
    let rules = try rules("")
    let recorded = Set(rules.map { $0["record"].text })
    let used = rules.filter { $0["alert"] != nil }.flatMap { rule in
      rule["expr"].text.split { !($0.isLetter || $0.isNumber || "_:".contains($0)) }.filter { $0.contains(":") }
    }.map(String.init)
    #expect(used.count > 8)
    #expect(Set(used).subtracting(recorded) == [])
  }

  @Test func noAlertWithoutAnObjective() throws {
    let rules = try rules("applications: [{name: http-server, build: demo}]")
    #expect(rules.compactMap { $0["alert"]?.text } == ["TargetDown", "NoExemplars", "NoSpans"])
    let recorded = rules.map { $0["record"].text }
    #expect(recorded.contains("job:request_errors:ratio_rate5m"))
  }

  /// Before the first span Tempo has no such series, and nothing equals no 0.
  @Test func noSpansFiresWhereTempoNeverSawOne() throws {
    let rule = try rules("").first { $0["alert"].text == "NoSpans" }
    #expect(
      rule?["expr"].text.hasPrefix(
        #"(sum(increase(tempo_distributor_spans_received_total{job="tempo"}[15m])) or vector(0)) == 0"#)
        == true)
  }

  /// Tempo's own exemplars are counted with the applications', and nothing tells them apart.
  @Test(arguments: [
    (true, "While it stores Tempo's, this alert cannot tell that the applications' are missing."),
    (false, "The applications' metrics carry no exemplars, or Prometheus does not store them."),
  ])
  func noExemplarsSaysNoMoreThanItKnows(_ hasGenerator: Bool, _ end: String) throws {
    let rule = try rules("tempo: {metrics_generator: \(hasGenerator)}").first { $0["alert"].text == "NoExemplars" }
    #expect(
      rule?["expr"].text.hasPrefix(
        #"increase(prometheus_tsdb_exemplar_exemplars_appended_total{job="prometheus"}[15m]) == 0"#) == true)
    #expect(rule?["annotations"]?["description"].text.hasSuffix(end) == true)
  }

  @Test func aThresholdThatMayBeNoBucketIsWatched() throws {
    let application =
      "name: a, image: 'a:1', latency_histogram: d, objective: {latency: {threshold: 300ms, target: 99%}}"
    func missing(_ application: String) throws -> [Node] {
      try rules("applications: [{\(application)}]").filter { $0["alert"].text == "LatencyBucketMissing" }
    }
    let rule = try #require(try missing(application).first)
    #expect(
      rule["expr"].text
        == #"job:requests:rate5m{job="a"} > 0 unless on (job) group by (job) (d_bucket{job="a", le="0.3"})"#)
    #expect(try missing(application).count == 1)
    #expect(try missing(application + ", buckets: [300ms, 1s]").isEmpty)
    #expect(try missing("name: a, image: 'a:1', objective: {availability: 99%}").isEmpty)
    #expect(try missing("name: a, build: demo, objective: {latency: {threshold: 250ms, target: 99%}}").isEmpty)
  }

  @Test func jobsAreMatchedAsTheyAreSpelled() throws {
    let rules = try rules(
      """
      applications:
        - {name: a, image: "a:1", port: 1, job: "a.b|c(d"}
        - {name: b, image: "b:1", port: 2, job: 'x"y\\z'}
        - {name: c, image: "c:1", port: 3, traces: none}
      """)
    let expr = rules.first { $0["alert"].text == "NoExemplars" }?["expr"].text ?? ""
    #expect(expr.contains(#"{job=~"a\\.b\\|c\\(d|x\"y\\\\z"}"#), "\(expr)")
  }

  @Test func everyAlertSaysWhatIsWrong() throws {
    for rule in try rules("") where rule["alert"] != nil {
      for key in ["summary", "description"] { #expect(rule["annotations"]?[key].text.isEmpty == false) }
      #expect(["page", "ticket"].contains(rule["labels"]?["severity"].text ?? ""))
    }
  }
}
