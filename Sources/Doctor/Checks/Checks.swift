/// Every check, in the order of the chain.
enum Checks {
  static func all(for chain: Chain) -> [Check] {
    let parts: [[Check]] = [
      chain.applications.flatMap(ofApplication),
      [.prometheusReady, .exemplarFlag, .exemplarStorage],
      chain.applications.flatMap(ofScrape),
      [.exemplarLife, .tempoReady, .receivedSpans],
      chain.applications.map(Check.exemplarTraces),
      [.generatorSlack, .grafanaHealth, .datasources, .exemplarLink],
      chain.applications.map(Check.linkedLabel),
      [.prometheusThroughGrafana, .tempoThroughGrafana],
      chain.applications.map(Check.exemplarsThroughGrafana),
      [.dashboards, .exemplarPanels, .panelSeries(chain.applications)],
    ]
    return parts.flatMap { $0 }
  }

  private static func ofApplication(_ application: Chain.Application) -> [Check] {
    [
      .applicationAnswers(application), .openMetrics(application), .exposedExemplars(application),
      .exemplarLabels(application), .exemplarRange(application), .exemplarUnit(application),
    ]
  }

  private static func ofScrape(_ application: Chain.Application) -> [Check] {
    [.scrape(application), .bucketSeries(application), .storedExemplars(application)]
  }
}
