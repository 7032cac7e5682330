import Documents

extension Check {
  static let exemplarPanels = Check(
    id: ID("grafana.panels"),
    title: "A panel asks for exemplars",
    requires: [ID("grafana.dashboards"), ID("grafana.datasources")],
    questions: { answers in answers.recordingRules.map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      _ = try answers.datasources()
      let panels = answers.panels
      guard let first = panels.first else { throw .unknown("no panel of a dashboard could be read") }
      if let (question, panel, _) = panels.first(where: { $0.obstacle == nil }) {
        let count = panels.count { $0.obstacle == nil }
        return Evidence(
          question,
          "\(panel.name) and \(count - 1) more".replacing(" and 0 more", with: ""))
      }
      // A panel that asks is nearer to the aim than one that does not.
      let nearest = panels.first { $0.obstacle != .doesNotAsk } ?? first
      let obstacle = nearest.obstacle ?? .doesNotAsk
      throw .broken(
        Evidence(nearest.question, "none of \(Figure.count(panels.count, "panel")): \(nearest.panel.name) \(obstacle)"),
        remedy: Remedy(obstacle.remedy))
    })
}

extension Answers {
  /// The most metrics of panels that are looked for.
  private static let mostMetrics = 10

  /// Every panel that queries something, and why it shows no exemplars.
  fileprivate var panels: [(question: Question, panel: LivePanel, obstacle: LivePanel.Obstacle?)] {
    let uids = Set((try? datasources())?.all.filter(\.isPrometheus).map(\.uid) ?? [])
    let recorded = recordedNames
    return liveDashboards.flatMap { question, dashboard in
      dashboard.panels.filter { !$0.targets.isEmpty }.map { panel in
        (question, panel, panel.obstacle(datasources: uids, recorded: recorded))
      }
    }
  }

  /// The metrics of panels that could show exemplars.
  var panelMetrics: [String] {
    let metrics = panels.filter { $0.obstacle == nil }.flatMap(\.panel.exemplarMetrics).unique
    return Array(metrics.prefix(Self.mostMetrics))
  }

  fileprivate var recordingRules: Question? { chain.prometheusQuestion("/api/v1/rules", query: [("type", "record")]) }

  private var recordedNames: Set<String> {
    guard let question = recordingRules, let groups = jsonIfAny(question)?["data"]?["groups"]?.elements else {
      return []
    }
    return Set(groups.flatMap { $0["rules"]?.elements ?? [] }.compactMap { $0["name"]?.text })
  }
}

extension LivePanel {
  /// For a message: the panel and its dashboard.
  fileprivate var name: String { "\"\(title.clipped)\" of \"\(dashboard.clipped)\"" }
}
