import Documents

extension Check {
  static func storedExemplars(_ application: Chain.Application) -> Check {
    Check(
      id: ID("prometheus.stores", of: application.name),
      title: "Prometheus stores \(application.name)'s exemplars",
      requires: [
        ID("prometheus.storage"), ID("prometheus.series", of: application.name),
        ID("application.exemplars", of: application.name), ID("application.labels", of: application.name),
      ],
      questions: { answers in answers.questionsForStored(of: application) },
      judge: { (answers) throws(Finding) in
        _ = try answers.chain.askedPrometheus("")
        guard let (question, window) = answers.askedForStored(of: application).last else {
          throw .unknown("it was not asked")
        }
        let stored = answers.own(StoredExemplar.all(in: try answers.json(question)), of: application)
        guard let newest = stored.max(by: { $0.timestamp < $1.timestamp }) else {
          throw .broken(
            Evidence(question, "none, though \(application.name) exposes some and is scraped"),
            remedy: Remedy(
              "let the job's scrape_protocols begin with OpenMetricsText1.0.0, or leave them out; see whether "
                + "prometheus_tsdb_exemplar_out_of_order_exemplars_total grows",
              at: application.targetPlace))
        }
        let age = Figure.seconds(max(0, answers.now - newest.timestamp))
        return Evidence(
          question,
          "\(Figure.count(stored.count, "exemplar")) in \(window.name), the newest \(age) old: \(newest.metric) "
            + newest.text)
      })
  }
}

extension Answers {
  /// The exemplars that are stored of an application, of the shortest time that has some.
  func stored(of application: Chain.Application) -> [StoredExemplar] {
    guard let (question, _) = askedForStored(of: application).last, let answer = jsonIfAny(question) else { return [] }
    return own(StoredExemplar.all(in: answer), of: application)
  }

  /// What to ask next: recent ones; of less time where they are too many, of more where there are none.
  fileprivate func questionsForStored(of application: Chain.Application) -> [Question] {
    let metrics = metricsToFollow(of: application)
    func question(_ window: ExemplarWindow) -> Question? { chain.storedExemplars(of: metrics, in: window, at: now) }
    guard let recent = question(.recent) else { return [] }
    guard let answer = self[recent] else { return [recent] }
    if case .failure(.tooLarge) = answer { return [question(.briefest)].compactMap { $0 } }
    guard let said = jsonIfAny(recent), StoredExemplar.all(in: said).isEmpty else { return [] }
    return [question(.day)].compactMap { $0 }
  }

  /// What has been asked, the last that was answered being the one to judge by.
  fileprivate func askedForStored(of application: Chain.Application) -> [(Question, ExemplarWindow)] {
    let metrics = metricsToFollow(of: application)
    return [ExemplarWindow.recent, .briefest, .day].compactMap { window in
      chain.storedExemplars(of: metrics, in: window, at: now).map { ($0, window) }
    }.filter { isAnswered($0.0) }
  }

  /// Several applications may have metrics of one name; each has its own targets.
  func own(_ exemplars: [StoredExemplar], of application: Chain.Application) -> [StoredExemplar] {
    let targets = chain.applications.count > 1 ? targets(of: application) : []
    guard !targets.isEmpty else { return exemplars }
    return exemplars.filter { exemplar in targets.contains { $0.exposes(exemplar.series) } }
  }
}
