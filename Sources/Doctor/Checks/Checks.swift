/// Every check, in the order of the chain.
enum Checks {
  static func all(for chain: Chain) -> [Check] {
    chain.applications.flatMap(ofApplication)
      + [.prometheusReady, .exemplarFlag, .exemplarStorage]
      + chain.applications.flatMap(ofScrape)
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
