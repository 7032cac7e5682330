import Values

/// Every check, in the order of the chain.
enum Checks {
  /// Of a program whose address is not known, only the first check stands, which says so.
  static func all(for chain: Chain) -> [Check] {
    let parts: [[Check]] = [
      chain.applications.flatMap(ofApplication),
      known(chain.prometheus, [.prometheusReady, .exemplarFlag, .exemplarStorage]),
      chain.prometheus == nil ? [] : chain.applications.flatMap(ofScrape) + [.exemplarLife],
      known(
        chain.tempo, [.tempoReady, .receivedSpans] + chain.applications.map(Check.exemplarTraces) + [.generatorSlack]),
      known(chain.grafana, [.grafanaHealth] + ofGrafana(chain)),
    ]
    return parts.flatMap { $0 }
  }

  private static func known(_ address: HTTPURL?, _ checks: [Check]) -> [Check] {
    address == nil ? Array(checks.prefix(1)) : checks
  }

  private static func ofApplication(_ application: Chain.Application) -> [Check] {
    known(
      application.metrics,
      [
        .applicationAnswers(application), .openMetrics(application), .exposedExemplars(application),
        .exemplarLabels(application), .exemplarRange(application), .exemplarUnit(application),
      ])
  }

  private static func ofScrape(_ application: Chain.Application) -> [Check] {
    [.scrape(application), .bucketSeries(application), .storedExemplars(application)]
  }

  private static func ofGrafana(_ chain: Chain) -> [Check] {
    let links: [[Check]] = [
      [.datasources, .exemplarLink], chain.applications.map(Check.linkedLabel),
      [.prometheusThroughGrafana, .tempoThroughGrafana], chain.applications.map(Check.exemplarsThroughGrafana),
      [.dashboards, .exemplarPanels, .panelSeries(chain.applications)],
    ]
    return links.flatMap { $0 }
  }
}
