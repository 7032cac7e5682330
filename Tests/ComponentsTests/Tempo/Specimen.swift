import Documents

/// Makes a text of a document's schema that has every key of it.
struct Specimen {
  private let definitions: Node

  static func of<Root: Document>(_ type: Root.Type) -> Node {
    let schema = Schemas.schema(of: type, title: "", description: "")
    return Specimen(definitions: schema["$defs"] ?? [:]).value(schema)
  }

  private func value(_ schema: Node) -> Node {
    if let name = schema["$ref"]?.scalar?.text.split(separator: "/").last {
      return value(definitions[String(name)] ?? [:])
    }
    if let first = schema["anyOf"]?.elements?.first { return value(first) }
    if let first = schema["enum"]?.elements?.first { return first }
    switch schema["type"]?.scalar?.text ?? schema["type"]?.elements?.first?.scalar?.text {
    case "boolean": return true
    case "integer": return 1
    case "number": return .bare("1.5")
    case "array": return Node(.sequence([value(schema["items"] ?? [:])]))
    case "object": return object(schema)
    default: return .string(text(schema))
    }
  }

  private func object(_ schema: Node) -> Node {
    guard let properties = schema["properties"]?.entries else {
      return ["some": value(schema["additionalProperties"] ?? [:])]
    }
    return .mapping(properties.map { ($0.key.scalar?.text ?? "", value($0.value)) })
  }

  /// Durations alone have a pattern that words do not fit.
  private func text(_ schema: Node) -> String {
    schema["pattern"]?.scalar?.text.contains("[0-9]+") == true ? "1m" : "text"
  }
}

extension Node {
  /// How many keys stand in it, at any depth.
  var keyCount: Int {
    switch content {
    case .scalar: 0
    case .sequence(let elements): elements.reduce(0) { $0 + $1.keyCount }
    case .mapping(let entries): entries.reduce(entries.count) { $0 + $1.value.keyCount }
    }
  }
}
