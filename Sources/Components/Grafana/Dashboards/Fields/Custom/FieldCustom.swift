import Documents

extension Grafana {
  /// What only one kind of panel can be told about its values.
  package indirect enum FieldCustom: Equatable {
    case graph(GraphFieldConfig)
    case table(TableFieldConfig)
    /// Of any other plugin, kept as it is.
    case other(Node)

    package var graph: GraphFieldConfig? {
      if case .graph(let config) = self { config } else { nil }
    }
  }
}

extension Grafana.FieldCustom: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    switch decoding.plugin(of: .panel) {
    case .timeSeries, .heatmap: Grafana.GraphFieldConfig.decode(node, &decoding).map(Self.graph)
    case .table: Grafana.TableFieldConfig.decode(node, &decoding).map(Self.table)
    default: .other(node)
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .graph(let config): config.encode(encoding)
    case .table(let config): config.encode(encoding)
    case .other(let node): node.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    [
      "anyOf": [
        Grafana.GraphFieldConfig.schema(&schemas), Grafana.TableFieldConfig.schema(&schemas), ["type": "object"],
      ]
    ]
  }
}
