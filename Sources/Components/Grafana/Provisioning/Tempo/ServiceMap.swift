import Documents

extension Grafana {
  /// Where the service graph's metrics are.
  package struct ServiceMap: Document, Equatable {
    package var datasourceUID: String?
    package var histogramType: Resolvable<HistogramType>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("datasourceUid", \.datasourceUID, "The uid of the Prometheus datasource that holds them."),
      optional("histogramType", \.histogramType, "The kind of histogram they are."),
    ]
  }
}
