import Documents

extension Grafana {
  /// The id of a plugin: a kind of datasource or panel.
  package struct PluginID: Hashable, ScalarValue {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "a plugin's id such as prometheus") }
  }
}

extension Grafana.PluginID {
  package static let prometheus = Self("prometheus")
  package static let tempo = Self("tempo")
  package static let loki = Self("loki")

  package static let row = Self("row")
  package static let timeSeries = Self("timeseries")
  package static let heatmap = Self("heatmap")
  package static let stat = Self("stat")
  package static let gauge = Self("gauge")
  package static let barGauge = Self("bargauge")
  package static let table = Self("table")
  package static let text = Self("text")
  package static let logs = Self("logs")
  package static let traces = Self("traces")
}
