import Documents
import Values

extension Grafana {
  /// What names a datasource in a dashboard: its uid and type, or a text that is its name, its uid or a variable.
  package enum DatasourceRef: Equatable {
    case reference(DatasourceReference)
    /// As dashboards before Grafana 8.3 have it.
    case named(String)

    package init(_ uid: GrafanaUID, type: PluginID) {
      var reference = DatasourceReference()
      reference.uid = uid.text
      reference.type = type
      self = .reference(reference)
    }

    /// The uid; of a text nobody can say whether it is one.
    package var uid: String? {
      if case .reference(let reference) = self { reference.uid } else { nil }
    }

    package var type: PluginID? {
      if case .reference(let reference) = self { reference.type } else { nil }
    }
  }
}

extension Grafana.DatasourceRef: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    switch node.content {
    case .mapping: return Grafana.DatasourceReference.decode(node, &decoding).map(Self.reference)
    case .scalar: return String.decode(node, &decoding).map(Self.named)
    case .sequence:
      decoding.expected("a datasource's type and uid, or its name", at: node)
      return nil
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .reference(let reference): reference.encode(encoding)
    case .named(let name): name.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [Grafana.DatasourceReference.schema(&schemas), String.schema(&schemas)]]
  }
}
