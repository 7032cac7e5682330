/// The links of the chain by their IDs, in its order.
enum Links {
  static let application = ["answers", "openmetrics", "exemplars", "labels", "range", "unit"].map {
    "application.\($0)"
  }

  static let prometheus = ["ready", "flag", "storage", "scrapes", "series", "stores", "keeps"].map {
    "prometheus.\($0)"
  }

  static let tempo = ["ready", "receives", "traces", "generator"].map { "tempo.\($0)" }

  static let grafana = [
    "healthy", "datasources", "link", "label", "prometheus", "tempo", "exemplars", "dashboards", "panels", "series",
  ].map { "grafana.\($0)" }

  static let all = application + prometheus + tempo + grafana

  /// Those that must hold where one is the first that is broken.
  static func before(_ link: String) -> [String] { Array(all.prefix { $0 != link }) }
}
