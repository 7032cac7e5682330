import Documents

extension Grafana {
  /// A datasource's `jsonData`, which is its plugin's own.
  package indirect enum DatasourceSettings: Equatable {
    case prometheus(PrometheusSettings)
    case tempo(TempoSettings)
    case loki(LokiSettings)
    /// Of any other plugin, kept as it is.
    case other(Node)

    package var plugin: PluginID? {
      switch self {
      case .prometheus: .prometheus
      case .tempo: .tempo
      case .loki: .loki
      case .other: nil
      }
    }

    package var prometheus: PrometheusSettings? {
      if case .prometheus(let settings) = self { settings } else { nil }
    }

    package var tempo: TempoSettings? {
      if case .tempo(let settings) = self { settings } else { nil }
    }

    package var loki: LokiSettings? {
      if case .loki(let settings) = self { settings } else { nil }
    }
  }
}

extension Grafana.DatasourceSettings: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    switch decoding.plugin(of: .datasource) {
    case .prometheus: Grafana.PrometheusSettings.decode(node, &decoding).map(Self.prometheus)
    case .tempo: Grafana.TempoSettings.decode(node, &decoding).map(Self.tempo)
    case .loki: Grafana.LokiSettings.decode(node, &decoding).map(Self.loki)
    default: .other(node)
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .prometheus(let settings): settings.encode(encoding)
    case .tempo(let settings): settings.encode(encoding)
    case .loki(let settings): settings.encode(encoding)
    case .other(let node): node.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    [
      "anyOf": [
        Grafana.PrometheusSettings.schema(&schemas), Grafana.TempoSettings.schema(&schemas),
        Grafana.LokiSettings.schema(&schemas), ["type": "object"],
      ]
    ]
  }
}
