import Documents

/// Prometheus' HTTP API as its documentation has it, over state that a test sets.
package struct DocumentedPrometheus: TestProgram {
  package struct Target: Sendable {
    package var job: String
    package var address: String
    package var url: String
    package var health = "up"
    package var lastError = ""

    package init(job: String, address: String, url: String) {
      self.job = job
      self.address = address
      self.url = url
    }
  }

  package struct Exemplar: Sendable {
    package var metric: String
    package var series: [(name: String, value: String)]
    package var labels: [(name: String, value: String)]
    package var value: Double
    package var timestamp: Double

    package init(
      metric: String, series: [(name: String, value: String)], labels: [(name: String, value: String)], value: Double,
      timestamp: Double
    ) {
      self.metric = metric
      self.series = series
      self.labels = labels
      self.value = value
      self.timestamp = timestamp
    }
  }

  package var isReady = true
  /// Whether it is 3.8 or newer, and so knows `/api/v1/features`.
  package var knowsFeatures = true
  package var enabledFeatures = "exemplar-storage"
  package var targets: [Target] = []
  /// The names of the series that it has.
  package var series: Set<String> = []
  package var exemplars: [Exemplar] = []
  /// The names that recording rules write.
  package var recorded: [String] = []
  /// Its own metrics.
  package var metrics: [String: Double] = [:]

  package init() {}

  package func answer(_ request: TestRequest) -> TestResponse {
    switch request.path {
    case "/-/ready":
      isReady ? .text("Prometheus Server is Ready.\n") : .text("Service Unavailable", status: 503)
    case "/metrics":
      .text(
        metrics.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined(),
        contentType: "text/plain; version=0.0.4; charset=utf-8")
    case "/api/v1/features" where knowsFeatures:
      success(["tsdb": ["exemplar_storage": Node(booleanLiteral: enabledFeatures.contains("exemplar-storage"))]])
    case "/api/v1/status/flags":
      success(["enable-feature": .string(enabledFeatures)])
    case "/api/v1/targets":
      success(["activeTargets": Node(.sequence(targets.map(\.node))), "droppedTargets": []])
    case "/api/v1/series":
      success(Node(.sequence(series.filter { $0 == request.item("match[]") }.sorted().map(seriesNode))))
    case "/api/v1/query_exemplars":
      success(Node(.sequence(selected(by: request).map(\.node))))
    case "/api/v1/rules":
      success([
        "groups": [
          ["name": "recorded", "rules": Node(.sequence(recorded.map { ["name": .string($0), "type": "recording"] }))]
        ]
      ])
    default: .notFound
    }
  }

  private func success(_ data: Node) -> TestResponse { .json(["status": "success", "data": data]) }

  private func seriesNode(_ name: String) -> Node {
    var labels: [(String, Node)] = [("__name__", .string(name))]
    if let target = targets.first { labels += [("job", .string(target.job)), ("instance", .string(target.address))] }
    return .mapping(labels)
  }

  private func selected(by request: TestRequest) -> [Exemplar] {
    guard enabledFeatures.contains("exemplar-storage"), let query = request.item("query"),
      let start = request.item("start").flatMap(Double.init), let end = request.item("end").flatMap(Double.init)
    else { return [] }
    let names = query.split { "{}=~\"|".contains($0) }.filter { $0 != "__name__" }.map(String.init)
    return exemplars.filter { (start...end).contains($0.timestamp) && (names == [".+"] || names.contains($0.metric)) }
  }
}

extension DocumentedPrometheus.Target {
  fileprivate var node: Node {
    [
      "discoveredLabels": ["__address__": .string(address), "job": .string(job)],
      "labels": ["instance": .string(address), "job": .string(job)],
      "scrapePool": .string(job),
      "scrapeUrl": .string(url),
      "lastError": .string(lastError),
      "health": .string(health),
    ]
  }
}

extension DocumentedPrometheus.Exemplar {
  fileprivate var node: Node {
    func mapping(_ labels: [(name: String, value: String)]) -> Node {
      .mapping(labels.map { ($0.name, .string($0.value)) })
    }
    return [
      "seriesLabels": mapping([("__name__", metric)] + series),
      "exemplars": [["labels": mapping(labels), "value": .string("\(value)"), "timestamp": .bare("\(timestamp)")]],
    ]
  }
}
