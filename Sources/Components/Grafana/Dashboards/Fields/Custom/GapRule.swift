import Documents

extension Grafana {
  /// Whether a rule about gaps holds: always, never, or for gaps of some length.
  package enum GapRule: Hashable {
    case always
    case never
    /// Up to so many milliseconds where gaps are joined, from so many on where they are cut.
    case milliseconds(Double)
  }
}

extension Grafana.GapRule: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    guard let scalar = node.scalar, !scalar.isString, !scalar.isNull else {
      decoding.expected("true, false or a number of milliseconds", at: node)
      return nil
    }
    if let holds = PlainScalar.boolean(scalar.text) { return holds ? .always : .never }
    return Double.decode(node, &decoding).map(Self.milliseconds)
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .always: true.encode(encoding)
    case .never: false.encode(encoding)
    case .milliseconds(let count): count.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node { ["type": ["boolean", "number"]] }
}
