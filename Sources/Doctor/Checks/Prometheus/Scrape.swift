import Documents
import Values

extension Check {
  static func scrape(_ application: Chain.Application) -> Check {
    Check(
      id: ID("prometheus.scrapes", of: application.name),
      title: "Prometheus scrapes \(application.name)",
      requires: [ID("prometheus.ready"), ID("application.answers", of: application.name)],
      questions: { answers in
        [answers.chain.targets, answers.seriesToFindTarget(of: application)].compactMap { $0 }
      },
      judge: { (answers) throws(Finding) in
        let question = try answers.chain.askedPrometheus(targetsPath, query: activeOnly)
        let all = ScrapeTarget.all(in: try answers.json(question))
        let targets = answers.targets(of: application)
        guard !targets.isEmpty else {
          guard application.target != nil || application.metrics != nil else {
            throw .unknown("which target is \(application.name) is not known; give its address with --application")
          }
          throw .broken(
            Evidence(question, "\(application.wanted) is none of the active targets: \(list(all))"),
            remedy: Remedy("add it to a scrape job of Prometheus and reload it", at: application.targetPlace))
        }
        if let failing = targets.first(where: { $0.health != "up" || !$0.lastError.isEmpty }) {
          try judge(failing, question, application, answers)
        }
        let urls = targets.prefix(3).map(\.url).joined(separator: ", ")
        return Evidence(question, "job \(targets.first?.job ?? ""), \(urls): up, no error")
      })
  }

  private static func judge(
    _ target: ScrapeTarget, _ question: Question, _ application: Chain.Application, _ answers: Answers
  ) throws(Finding) {
    guard !target.lastError.isEmpty else {
      throw .broken(
        Evidence(question, "job \(target.job), \(target.url): not scraped yet"),
        remedy: Remedy("wait for a scrape interval; --wait 60s does"))
    }
    if let exposition = application.question.flatMap({ try? answers.exposition($0) }), !exposition.isScrapable {
      throw .unknown("what it answers cannot be read, as said above, and so the scrape fails too")
    }
    throw .broken(
      Evidence(question, "job \(target.job), \(target.url): \(target.lastError)"),
      remedy: Remedy(remedy(for: target), at: application.targetPlace))
  }

  private static func remedy(for target: ScrapeTarget) -> String {
    let error = target.lastError.lowercased()
    func says(_ words: String...) -> Bool { words.contains { error.contains($0) } }
    if says("no such host", "server misbehaving") {
      return "name a host in the target that Prometheus can resolve, such as the service's name: \(target.address)"
    }
    if says("connection refused", "no route to host") {
      return "write the port on which the application listens, as seen from Prometheus, and let it listen on more than "
        + "its own loopback address: \(target.address)"
    }
    if says("deadline exceeded", "timeout") {
      return "make the metrics answer within the job's scrape_timeout, or raise that"
    }
    if says("content-type") { return "answer with the Content-Type of OpenMetrics" }
    if says("http status") { return "write the job's metrics_path, scheme and credentials as the application has them" }
    if says("x509", "tls", "certificate") { return "mend the job's scheme and tls_config" }
    return "see the error; Prometheus shows it under Status > Target health"
  }

  private static func list(_ targets: [ScrapeTarget]) -> String {
    guard !targets.isEmpty else { return "there are none" }
    let urls = targets.prefix(5).map(\.url).joined(separator: ", ")
    return targets.count > 5 ? "\(urls) and \(targets.count - 5) more" : urls
  }
}

private let targetsPath = "/api/v1/targets"
private let activeOnly: [(name: String, value: String)] = [("state", "active")]

extension Chain {
  fileprivate var targets: Question? { prometheusQuestion(targetsPath, query: activeOnly) }
}

extension Chain.Application {
  fileprivate var wanted: String { target ?? metrics?.text ?? name }
}

extension Exposition {
  /// Whether Prometheus can take it in at all.
  fileprivate var isScrapable: Bool { format != nil && error == nil }
}

extension Answers {
  /// The targets that are an application; where no address tells, those whose series are its own.
  func targets(of application: Chain.Application) -> [ScrapeTarget] {
    guard let question = chain.targets, let answer = jsonIfAny(question) else { return [] }
    let all = ScrapeTarget.all(in: answer)
    let byAddress = all.of(application)
    guard byAddress.isEmpty, let series = seriesToFindTarget(of: application), let found = jsonIfAny(series) else {
      return byAddress
    }
    let labels = (found["data"]?.elements ?? []).map { series in
      Dictionary(series.labels.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
    return all.filter { target in labels.contains(where: target.exposes) }
  }

  /// Asks whose series a metric of the application is, once it is plain that no address tells.
  fileprivate func seriesToFindTarget(of application: Chain.Application) -> Question? {
    guard application.target == nil, let question = chain.targets, let answer = jsonIfAny(question),
      ScrapeTarget.all(in: answer).of(application).isEmpty,
      let metric = metricsToFollow(of: application).first
    else { return nil }
    return chain.series(of: metric, at: now, limit: 20)
  }
}
