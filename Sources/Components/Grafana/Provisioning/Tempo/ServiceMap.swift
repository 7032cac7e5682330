import Documents

extension Grafana {
  /// Where the service graph's metrics are.
  package struct ServiceMap: GrafanaDocument {
    package var datasourceUID: String?
    package var histogramType: Resolvable<HistogramType>?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("datasourceUid", \.datasourceUID, "The uid of the Prometheus datasource that holds them."),
      .field("histogramType", \.histogramType, "The kind of histogram they are."),
    ]
  }
}
