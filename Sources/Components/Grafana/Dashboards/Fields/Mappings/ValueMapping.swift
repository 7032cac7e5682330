import Documents
import OrderedCollections

extension Grafana {
  /// Values that are shown as something else.
  package enum ValueMapping: Equatable {
    case value(OrderedDictionary<String, MappingResult>)
    case range(RangeMapping)
    case regex(RegexMapping)
    case special(SpecialMapping)
    /// As older dashboards have it, kept as it is.
    case other(Node)
  }
}

extension Grafana.ValueMapping: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    guard let options = node["options"], let type = node["type"]?.scalar, type.style != .bare else {
      return .other(node)
    }
    decoding.trail.append(.key("options"))
    defer { decoding.trail.removeLast() }
    return switch type.text {
    case "value":
      OrderedDictionary<String, Grafana.MappingResult>.decode(options, &decoding).map(Self.value)
    case "range": Grafana.RangeMapping.decode(options, &decoding).map(Self.range)
    case "regex": Grafana.RegexMapping.decode(options, &decoding).map(Self.regex)
    case "special": Grafana.SpecialMapping.decode(options, &decoding).map(Self.special)
    default: .other(node)
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .value(let options): Self.encode("value", options, encoding)
    case .range(let options): Self.encode("range", options, encoding)
    case .regex(let options): Self.encode("regex", options, encoding)
    case .special(let options): Self.encode("special", options, encoding)
    case .other(let node): node.encode(encoding)
    }
  }

  private static func encode(_ type: String, _ options: some DocumentValue, _ encoding: Encoding) {
    encoding.writer.beginMapping()
    encoding.writer.key("options")
    options.encode(encoding)
    encoding.writer.key("type")
    encoding.writer.string(type)
    encoding.writer.endMapping()
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    func mapping(_ type: String, _ options: Node) -> Node {
      ["type": "object", "properties": ["options": options, "type": ["enum": [.string(type)]]]]
    }
    return [
      "anyOf": [
        mapping("value", OrderedDictionary<String, Grafana.MappingResult>.schema(&schemas)),
        mapping("range", Grafana.RangeMapping.schema(&schemas)),
        mapping("regex", Grafana.RegexMapping.schema(&schemas)),
        mapping("special", Grafana.SpecialMapping.schema(&schemas)),
        ["type": "object"],
      ]
    ]
  }
}
