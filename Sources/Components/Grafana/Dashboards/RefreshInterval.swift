import Documents

extension Grafana {
  /// How often a dashboard is loaded again.
  package enum RefreshInterval: Hashable {
    /// As `30s`; the empty text means never.
    case every(String)
    /// `false`, as older dashboards have it.
    case never
  }
}

extension Grafana.RefreshInterval: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    if let scalar = node.scalar, !scalar.isString, PlainScalar.boolean(scalar.text) == false { return .never }
    return String.decode(node, &decoding).map(Self.every)
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .every(let interval): interval.encode(encoding)
    case .never: false.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [String.schema(&schemas), ["const": false]]]
  }
}
